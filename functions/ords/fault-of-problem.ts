/**
 * Fault codes by the words volunteers use, in the languages of the data: English, French, Dutch, Italian, Spanish,
 * German, the Scandinavian ones. Text is compared in lower case without accents; `batter*` stands for every word that
 * begins so (battery, batteries, batterie, batterij), a word without a star for itself and its plural in s. The first
 * code with a word in the text is taken: codes that name a part stand before those that name a symptom, since the part
 * is what was found.
 */
const words = {
  BATTERY: 'batter* accu accus accumul* akku* pila pilas pile pilha*',
  SCREEN:
    'screen* display* lcd touchscreen* ecran* dalle scherm* schermo* pantalla* bildschirm* skjerm* skarm* digitiz*',
  LEAK: 'leak* fuite* fuit lek lekt lekk* perdita perde fuga undicht drip*',
  NOISE: 'nois* rattl* squeak* squeal* hum humming buzz* bruit* grince* lawaai* rumor* ruido* gerausch*',
  PUMP: 'pump* pomp pompe* pompa* bomba*',
  HEATING:
    'heat* element* thermostat* overheat* chauff* resistance* thermique* verwarm* scald* riscald* resistenz* calient* heiz* varme* steam* vapeur* stoom* vapore hot temperature*',
  MOTOR: 'motor* moteur* rotor* brush brushes carbon charbon* koolborstel* spazzol* armature* turbine*',
  AUDIO:
    'sound* audio speaker* loudspeaker* volume headphone* microphone* mic haut-parleur* geluid* luidspreker* suono* sonido* altavoz* hoyttaler*',
  SOFTWARE:
    'software windows linux ubuntu macos android ios update* upgrad* reinstall* install* os virus* malware boot* reboot* slow* lent lente traag lento driver* firmware password* reset* ram ssd hdd disk disque memory login freez* crash* bios wifi data',
  CONNECTOR:
    'connect* contact contacts jack* port ports socket* usb hdmi stekker* contatt* stik plugg* stopcontact* enchufe* terminal* solder* resolder* desolder* soudur* gesoldeerd* saldatur*',
  CABLE:
    'cable* cabl* cord cords lead leads wire* wiring fil fils cordon* kabel* draad* snoer* cavo cavi filo fili ledning* flex',
  SENSOR: 'sensor* capteur* sonde* laser* lens lenses thermistor* probe* microswitch*',
  CONTROL:
    'switch* button* knob* key keys keyboard* control* remote* dial* bouton* interrupteur* touche* clavier* knop* schakelaar* tasto* tasti interruttor* pulsante* boton* interruptor* schalter* knapp* bryter* pcb circuit* board* motherboard* carte electroni* printplaat* scheda*',
  POWER:
    'power* fuse* fusible* zekering* fusibil* turn turns turning charg* start starts starting plug plugs aliment* allum* demarr* stroom* voeding* aan accend* acced* carica* encien* sikring* dead blown capacitor* condensat* condensador* supply mains electric* psu transformer* trafo* bulb* led leds light*',
  MECHANICAL:
    'broken crack* snap* stuck jam jams jammed loose* belt* gear* blade* screw* hinge* mechan* mecan* casse* courroie* bloqu* kapot* gebroken rotto rotta rotti cinghia* rota roto correa* gebrochen odelagt knekt* wheel* door* lid lids handle* spring* spindle* stitch* needle* tension cassette* tape* plastic* glue* stiff* hose* blocked bearing* clean* dirt* dust* nettoy* puliz* zip* slip* worn',
} as const

/** Generic fault codes (functions/quality); OTHER where no word tells. */
export type ProblemFault = keyof typeof words | 'OTHER'

const patternOf = (list: string): RegExp => {
  const alternatives = list.split(' ').map((word) => (word.endsWith('*') ? word.slice(0, -1) : `${word}s?\\b`))
  return new RegExp(`\\b(?:${alternatives.join('|')})`)
}

const patterns = Object.entries(words).map(([code, list]) => [code as ProblemFault, patternOf(list)] as const)

/** @example faultOf('La batterie ne charge plus') === 'BATTERY' */
export const faultOf = (problem: string): ProblemFault => {
  const text = problem.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return patterns.find(([, pattern]) => pattern.test(text))?.[0] ?? 'OTHER'
}
