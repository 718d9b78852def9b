const teardown = async (): Promise<void> => {
  const { sanbaoServices } = globalThis as { sanbaoServices?: { stop(): Promise<void> } }
  await sanbaoServices?.stop()
}

export default teardown
