/**
 * The commonest words of openings, those left out that may not weigh (see evals/lib/common-words.ts). Written by
 * `npm run calibrate:signals -- --words`; do not edit by hand.
 */
export const COMMON_WORDS: readonly string[] =
  `about after again against agreed all already also always am and another answer any anything app are around as
  ask asked at away back bad be because been before being believe better between big bit board both brought
  built but by call called calls came can change changed check closed code come company cost could counted
  customer data date day days decided desk did director do does done down each else end evening every everybody
  everyone everything few fine fixed for found from gave get go goes going gone good got group had hand has have
  he head his home hour hours how i idea if in into is it its job keep kept knew last late later lead learned
  leave left less let line list little live look looked lost lot made make man manager many maybe me meeting
  mine minutes month months more morning most moved much must my myself name need never new next night nights no
  nobody not nothing now number of off office old on once ones only open opened or other others our out over own
  page paper part people person phone place plan point product proposed put question ran rang read real release
  room round run said same sat saw say says screen seconds see seen sent service set should showed side since
  small software some somebody something stayed still stood stop stopped sure system table take team tell test
  than that their them then there these they thing things think this those thought through ticket time times to
  told too took tried twice under until up us use used very want wanted was way we week weeks went were what
  when where whether which while who whole why will with within without work worked would write written wrong
  wrote year years your`.split(/\s+/);
