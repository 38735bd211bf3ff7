/**
 * The words that single sentences are weighed by. Written by `npm run calibrate:signals`
 * (evals/calibrate-signals.ts); do not edit by hand. Chosen in evals/lib/fit-sentences.ts.
 */
export const SENTENCE_WORDS: readonly string[] =
  `'s a able about above abroad accent accept acceptance access accessibility accident accord accordingly
  account accountant accuracy acknowledge across act action actually actuary adapt adapter add additional
  address adjust adjuster admire admit adopt advance advantage advice advise adviser affair affect afraid
  afresh after afternoon afterwards again against age agency agenda agent ago agree agreement agronomist
  agronomy ahead aim air airline airport airtime aisle alarm alert algorithm alike alive all allergen allergy
  allow alone along aloud already also alter alternative although altogether aluminum always ambulance
  among amount an analyser analysis analyst analytics and anew anger angle angry animal announce annoy
  another answer antenna any anybody anyhow anymore anyone anything anyway anywhere apart api apiece apologize
  appeal appear application apply appointment apprentice approval approve apps architect architecture archive
  area argue argument arm around arrange arrears arrival arrive article artist as aside ask asking asleep
  assembly assessor assign assignment assistance association assume at attach attachment attack attempt
  attend attention auction audio audiologists audit auditor aunt author authority automatic automation
  autumn average avoid awake away awful b back backlog backup bad badge badly bag baked baker bakery balance
  balcony ban band bank banner bar barcode bare barge barn barrier basically basin basket bat batch battery
  bay be beach beacon bear bearable bearing beat because become bed beep beer beet before beforehand beg
  begin beginner beginning behalf behave behind being belief believe bell belong below belt bench benchmark
  bend benefit beside besides best bet better between beyond bicycle bidder big bike bill billing bin birth
  birthday bit blade blame blank blind block blog blood blunt blur blurred board boat body boiler bolt
  bonus book booking bookkeeping boot booth bootloader border borrow boss bot both bother bottle bottom
  bounce box boy bracket brake branch brand bread break breakfast bridge brief brigade bright bring brochure
  broken broker browser brush bucket buckle budget buffer bug build builder building bunch bundle burn
  bus business busy but button buy buyer by byte c cabin cabinet cable cache cage calculation calculator
  calendar calibrate calibrated calibration call caller calm calmly camera campaign can canal cancel candidate
  canteen cap caption capture car card care careful carefully caretaker carrier carry case cash cashier
  catalog catch cause cell cellar cent center centimeter certain certainly certificate certified chain
  chair chairman chamber chance change channel chapter charge charger charity chart charter chase chat
  chatbot cheap check checker checklist checkout checksum cheer chest chief child chip choice choke choose
  church circle citizen city civil claim clamp clap clash class clean cleaner cleaning cleanly clear clearly
  clerk clever click clicker client climb clinic clip clock close closer closing closure cloud clown club
  cluster coach coarse coast cobol cod code coffee coil coin cold collar colleague collect collection color
  column come comma command comment commercial commit committee common communication company compare comparison
  compensation compete competitor compiler complain complaint complete component compressor compute computer
  computing concede concern conclude condition conference confirm confirmation conflict confused confusion
  congratulate connection connector consent consider console consultancy consultant contact container content
  contest contract contractor contradict contributor control controller conversion convert converter conviction
  convince cool cooling cooperative coordinate copy core corner correct corrected correction correctly
  corridor cost costly could council counsel count counter counting country county coupon courage courier
  course court cousin cover coverage cow coward crack cracked crane crash crate crawl credit creep crew
  cron crook crop crore cross crossing crowd crown cry cue cup cupboard curator cure curiosity curious
  current curve custom customer cut cutover cycle cyclist d daily damage dare dark dashboard database date
  datum daughter dawn day daylight daytime dead deadline deaf deal dealer dear death debate debug decent
  decide decimal decision deck declaration decline decode deep default defect defend degree delay delete
  deletion deliver delivery demand demo demonstrate department departure depend deploy deposit depot deputy
  derive describe description deserve design designer desk desktop detail detector developer device devil
  dew dial dialect dialysis die differ difference different dig digit dim dinner dip directly director
  dirt dirty disabled disagree discount discuss dish disk disliked dispatch dispatcher display disprove
  dispute dissolve distance district distrust disturb division do dock doctor document dog dollar dome
  donor door dose dot double doubt doubtful down download downstream dozen draft draw drawer drawing dread
  dream drift drill drive driver drone drop drought drown drug dry dryer duct due dump duplicate during
  dusk dust duty each ear earlier early earn easily east easy eat edge editor effect effort eight eighteen
  eighty either election electrician eleven else elsewhere email emergency emotional employ employer empty
  end energy engine engineer engineering enjoy enough enrolment enter entire entirely entry envelope equal
  error estate estimate euro even evening event ever every everybody everyone everything everywhere evidence
  exact exactly exam example except exception exchange excuse exercise exhibit exist expect expensive experience
  experiment expire expiry explain explanation export exporter expose extension extra extract eye face
  facility factory fail failing failure fair fairly fairness fake fall fallback false family fan far fare
  farm farmer fast faster father fault favor favorite fax fear feature fee feed feedback feeder feel feeling
  fell felt fence ferry fetch fever few fiber field fifteen fifth fifty fight figure file fill film filter
  fin final finally finance find finding fine finger finish finished fire firm firmware first fish fisherman
  fishing fit fitted fitter fitting five fix fixed flag flaky flash flat flatmate flea fleet flight flip
  flock flood floor flow flower fly foggy fold folder folk folklore follow following font food foot football
  for forbid force forecast foreman foresee forget forgive form format former formula fortnight forty forum
  forward four fourteen fourth frame franc fraud free freelancer freeze freezer fresh fridge friend friendly
  frightened from front frost fruit fuel full fully fun function fund funny furious further gage gain game
  gantry gap garage gas gate gateway gather gearbox general generate generator get ghost gigabyte girl
  give giver glad glance glass glossary glove glue go goal good gps gpu grace grade grading graduate grain
  grandmother grant graph graphic grateful gray great green greenhouse greet grid gripper ground group
  grow grower growth grudge grumble guard guess guessing guest guide guideline guild gut guy habit hail
  half halfway hall halt halve hammer hand handbook handheld handle handler handover handset handwriting
  hang happen happy harbor hard hardly hardware harm harvest hat hatch hate hauler haulier have he head
  headmistress headphone health heap hear hearing heart heat heated heater heating heavy hectare height
  helicopter help helper helpline here hertz hide hiding high hill himself hint hire his history hit hive
  hold holder hole holiday home homework honest honestly hook hope hospital host hot hotel hotline hour
  hourly house household housing how hr hum human hunch hundred hunt hurry hurt hydrologist i ice icing
  idea identical identity idle if ignore image imagine implement import importer impression improve in
  inbox incident include income index individual inform informed infrastructure infusion inherit initial
  ink input inquiry inside insist inspection inspector install installer instead instinct institute instruction
  instrument insulin insult insurance insurer intake interest interesting interface intern interpreter
  interrupt interval interview interviewer into inverter invite invoice involved island issue it item its
  itself jam job join joint joke journal judge judgment juice jump junior just keep keeper key keyboard
  keyed kid kill kilo kilobyte kilometer kilowatt kind kindly kiosk kit kitchen knee know knowledge krone
  lab label laboratory lack lad ladder lady lag lamp land landing landlord lane language lapsed laptop
  large laser last late later laugh launch law lawyer lay layer layout laziness lazy lead leader leaf leaflet
  leak lean learn lease least leave lecture ledger left leftover leg legal lend length lens less lesson
  let letter level liaison librarian library license lie life lift light like likely likewise limit line
  link linter list listen listener listing liter little live load loader loading loan lobby local localisation
  lock locker log logger logging logic login logins logistics logo long longer look lookup loop loose lorry
  lose loss lost lot lottery loud loudly love low lower luck lucky lunch m machine macro mail mailbox mailing
  main mainframe maintain maintainer maintenance make maker man manage management manager manual many map
  mark market marketing mask mast master mat match mate math matter may maybe mayor me meal mean meanwhile
  measure measurement mechanic median medical medicine meet meeting megabyte megawatt member memo memory
  mend mention mentor menu mere merely merge message meter method metric microphone microscope middle midnight
  might migrate migration migrator mileage milestone milk mill millimeter million millisecond mind mine
  ministry minus minute mirror misjudge mismatch misread miss missed missing mistake mistaken misuse mix
  mixed moan mobile mode model modem module moisture mold moment money monitor month monthly mood more
  morning most mostly mother motor mount mountain mouth move much municipality museum must mute muted my
  myself nag name narrow nasty national nature near nearly neat neatly need needless negotiate neighbor
  neighboring neither nervous nest net network never new newcomer news newsletter newsroom next nice nicely
  night nightly nil nine nineteen ninety ninth no nobody nod node noise none noon nor normal north northern
  nose not notary note notebook nothing notice noticeably now nowadays nowhere nuisance number nurse nursery
  nursing o'clock obey object objection occur odd of off offer office officer offline offs offset often
  oil okay old ombudsman on onboarding once one online only onto op open opening openly operation operator
  opinion oppose opposite ops optimiser option or orange order orphan other others otherwise ought our
  ours ourself out outage output outside outsider oven over overnight overrule overrun overtime owe own
  owner pace pack package packer packet packing pad page pager paging paid paint pair pairing panel paper
  paragraph parcel parent parental parish park parking parlor parser part partner party pass passenger
  passport password past patch patching path patience patient pattern pause pavement pay payday payment
  payouts payroll payslip peace peak pedal pen penalty pencil pending pension pensioner people per percent
  perfect perhaps permanent permission permit person personally peso pet petition pharmacist pharmacy phase
  phone photo photograph phrase physicist pick picker pickup picture piece pier pile pilot pin ping pipe
  pipeline pitch pizza place placeholder plain plainly plan plane planner planning plant plate platform
  play player plead pleasant please pleased pleasure plenty plot plug plus pocket point policy polish polished
  polite politely poll pool poor port portal porter position possible post postcode poster postpone pound
  power practice praise precede precisely predict prefer preferred premium prepaid prepare prescription
  present president press pressure pretty preview previous price pricing pride principal principle print
  printer printing printout prior prison private privately prize probably probe problem procedure process
  procurement product production professor profile profiler program programmer project promise promotion
  proof proper properly proposal propose protection protocol prototype proud prove provider province public
  publish publisher publishing pull pulse pump pupil purchase purchasing purpose purser push put puzzle
  qa quality quarrel quarter quarterly quay query question queue quick quickly quiet quieter quietly quit
  quite quiz quota quote race rack radar radio radiology rail railway rain rainy raise ramp random range
  rare rarely rate rather rating ratio raw ray reach reaction read readable reader reading ready real realize
  really reason reasonable rebuild recall receipt receive receiver reception recipe reckon recognize recommend
  recommendation recomputed reconcile reconciliation reconnect record recorder recording recover recruiter
  recycler red redesign redo redrew refill refreshed refuge refund refusal refuse refute regardless regenerate
  region regional register registrar registry regret regulator rehearsal rehearse reject relation relay
  release remain remark remember remind reminder remit remote removal remove render renew renewal rent
  rental reopen rep repair repeat replace replacement replay reply report repository reproduce request
  require requirement reran rerouted rerun rescue reserve reset resident resolution respect responsible
  rest restart restaurant restore restyled result retire retired retrain retrospective retry return reversal
  reverse reversible review reviewer rework rewrite ride rider rig right ring rise risk risky rival river
  road roadmap robot roll rollback roller rollout roof room root rope roster rot rota rotate rotation rough
  roughly round rounded rounding rout route router routine row rubber rule ruling run runbook running rural
  rush safe safety sail sailing salary sale salt same sample sandwich satellite satisfy save saving saw
  say scale scan scanner scanning scared scene schedule scheduler scheduling scheme school scooter scope
  score scrap screen screw script scroll sea seal seam search season seat seating second secretary section
  security see seed seem sell seller send sender senior sense sensor sentence separate sequence serial
  series serious serve server service session set setting settle setup seven seventeen seventy shade shader
  shadow shake shall shape share shared sharp shed sheet shelf shell shelter shelve shield shift ship shipping
  shoe shop shopper short shorten shot should shout show shrink shrug shut shy sick side sigh sight sign
  signal signature silence silent sim simple simply simulated simulation simulator since single sink sister
  sit site six sixteen sixth sixty size skeptic sketch skin skip skipper sleep slide slip slot slow slowly
  small smell smile smiley smoke smooth snow so society socket sofa soft software soil solder solve some
  somebody someday somehow someone something somewhere song soon sooner sorry sort sorting sound soup source
  space spar spare speak speaker special specify speech speed spelling spend spike spirit spite split spoiled
  spoilt sponsor spot spray spread spreadsheet spring sprint squad squeeze stable stack stadium staff stag
  stage stair stale stall stammer stamp stand standard standby standing star start starter state statement
  station statistic status stay steal steam steel steer steering step steward stick sticker still stock
  stop stopwatch storage store storm story straight strange stranger stream street stress stretch strict
  strictly strike string strip strong strongly struggle stub stubborn stuck student studio study stuff
  stumble style subject subscriber subscription substation successor such suffer sugar suggest suggestion
  suit suite sulk sum summary summer summons sun supermarket supervisor supplier supply support suppose
  sure surely surgery surname surprise survey survive suspect suspicion swallow swap swear swell switch
  sync synonym system table tablet tag tail take takeaway taking talk tally tank tap tape target tariff
  task taste tax taxi tea teach teacher team tear technical technician telephone tell temp temperature
  template ten tenant tend tender tenth term terminal test tester testing text textbook texture th than
  thank thanks that the theater their theirs them theme themself then theory there thermal thermometer
  thermos these thesis they thick thin thing think third thirteen thirty this those though thought thousand
  thread threaten three threshold throttle throw thru thumb thumbnail tick ticket tide tidy tight tile
  till tilt time timeout timer timetable timing tin tip tired title to today together token toll ton tone
  tonight too tool top topic torch total touch tour tournament tower town toy trace track tracker tracking
  trade traffic trailer train trainee trainer training tram transcript transfer translate translator transport
  trap travel traveler tray treasurer treat tree trial trick trigger trip triple trolley trouble trout
  truck true trust trusting truth try tube tun tune tuning tunnel turbine turn turnstile tutor twelve twenty
  twice twin two type typical typing typo ugly unasked uncle unclear under understand underwrite undo uneasy
  unfair unhappy union unit university unknown unless unopened unpleasant unprompted unreadable unsold
  unspent unsure until up update upgrade upkeep upload upon upstairs urge urgent us usable use used user
  usher usual usually utility vaccine validation valley value valve van vanish variant vehicle vendor vent
  verdict version very vessel vet vibration video view viewer village virtual visible vision visit visitor
  voice voltage volume volunteer vote vouch wage wait waiting waive wake walk wall want ward warden warehouse
  warm warn warning wash waste watch watchdog water watering wave way we weak wear weather web website
  week weekday weekend weekly weep weigh weight welcome welder well wet what whatever wheel wheelchair
  when whenever where whereas whether which while white whiteboard who whoever whole whom whose why wide
  width wifi wiki will willing win wind window windy wing winter wipe wire wise wish with withdraw within
  without wizard woman wonder wood word wording work workaround worker working workshop world worn worry
  worth would wrist write wrong wrongly yard yawn year yearly yellow yes yesterday yet yield you young
  your z zero zone`.split(/\s+/);
