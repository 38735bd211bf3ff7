/**
 * The commonest words of openings, those left out that may not weigh (see evals/lib/common-words.ts). Written by
 * `npm run calibrate:signals -- --words`; do not edit by hand.
 */
export const COMMON_WORDS: readonly string[] =
  `about add after again against agree all already also always and another answer any anything application around
  as ask at away back bad be because before begin being believe between big bit board book both box break bring
  build but by call can card case change check close code colleague come company copy correct cost could count
  customer date datum day decide desk director do down driver drop each else end engineer euro even evening
  every everybody everyone everything fall feel few field file find fine fix for form from full get give go good
  group hand happen have he head hear his hold home hour how i idea if in instead into it its job keep last late
  later lead learn leave less let line list live log long look lose lot machine make man manager many map maybe
  me meeting message mine minute miss model money month more morning most move much must my myself name need
  never new next night no nobody not nothing notice now number of off office old on once only open or order
  other others our out over own page paper part pass pay people person phone pick place plan point print product
  program propose put question read real release report review ring room round rule run same say school screen
  see send service set shift should show side sign since sit slow small software some somebody something speak
  stand start stay still stop sure switch system table take talk team tell test than that their them then there
  these they thing think this those thru ticket time to too try turn twice under until up us use very wait want
  way we week what when where whether which while who whole why will with within without work would write wrong
  year your`.split(/\s+/);
