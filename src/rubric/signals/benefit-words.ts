/** Whom or what a result can be about: people and what they live by, or the means of the work. Broad classes of nouns. */
import { wordClass as words } from '../text/word-class.ts';

/** People, living things, goods, harm, trade and money: who is named here feels that it changed. */
export const TOUCHED = words(
  `customer client user guest patient passenger driver nurse student people person family parent farmer clerk visitor reader
   member subscriber caller crew staff worker pharmacist merchant tenant buyer trader player pupil teacher resident citizen
   rider commuter traveller traveler household pensioner applicant volunteer donor employee technician grower fisherman sailor
   skipper courier cook waiter cashier librarian curator audience viewer listener fan shopper child children kid woman women
   man men baby mother father neighbour neighbor villager midwife surgeon physician doctor paramedic firefighter inmate refugee
   migrant learner trainee apprentice dispatcher conductor pilot captain haulier insurer supplier lender sponsor retailer
   wholesaler investor shareholder borrower saver policyholder victim survivor widow widower orphan veteran tourist hiker
   skier swimmer diver athlete runner cyclist pedestrian motorist taxpayer voter jobseeker lodger landlord landlady homeowner
   herder shepherd fisher fisherfolk beekeeper keeper miner welder roofer plumber electrician cleaner porter janitor carer
   caregiver inspector lawyer prisoner soldier officer relative sibling grandparent grandmother grandfather couple freelancer
   temp bidder seller vendor dealer broker translator musician singer actor dancer painter author photographer guide chef
   baker butcher brewer gardener forester ranger vet typist typesetter accountant bookkeeper mechanic machinist fitter
   seamstress tailor hairdresser barber chemist dentist therapist counsellor counselor interpreter adult teenager toddler
   newborn elder retiree retirees claimant policeman fireman medic postman mailman postie stevedore docker
   shop store clinic hospital school village town farm restaurant hotel pharmacy charity bank competitor
   animal cow calf lamb sheep goat pig hen chick chicken bird trout fish salmon bee hive horse dog cat herd flock crop
   harvest grain wheat rice lettuce tomato potato tree fruit milk bread meal loaf meat vegetable flower seedling wine cheese
   complaint injury accident death illness infection collapse fire flood poisoning diagnosis amputation stroke crime theft
   fraud burglary loss damage harm bruise burn wound pain hunger fall outbreak shortage spill blackout outage delay eviction
   order purchase sale booking reservation contract licence license subscription renewal premium fee fine penalty lawsuit claim
   invoice bill rent wage salary pension loan mortgage deposit arrears debt grant donation income revenue turnover profit margin
   price fare tax cost expense payroll payout insurance compensation refund budget saving savings overtime waste scrap money
   payment credit sum turnover surcharge discount voucher earnings takings receivables
   ward gym library school university college kindergarten canteen airport railway port museum theatre theater city municipality
   district parish cooperative co-operative union association hub brewery dairy vineyard orchard greenhouse landowner
   permit accreditation warranty guarantee tender bid account membership fundraiser proceeds royalty royalties dividend
   callback call-out callout turn-back near-miss standstill closure evacuation rescue drowning fracture sepsis seizure relapse
   readmission mortality survival sickness absence burnout disability allergy asthma cancer diabetes malaria fever
   lady sister brother cousin aunt uncle grandmother grandson granddaughter shopkeeper consumer steward warden caretaker receptionist
   treasurer choir orchestra agronomist usher loader homebuyer parishioner
   drug vaccination irrigation pallet crate cargo freight tram taxi helicopter tractor bicycle motorbike trolley tanker barge minibus
   diesel fuel carbon emission emissions frost hail drought flooding danger beer yield shelter toll parking quota
   overcharge chargeback cancellation cancelation layoff layoffs retirement poverty thirst
   refusal denial wait waits handover commute overtime layover
   remake return rework recall callout redelivery
   trip journey flight appointment visit bed seat home house flat roof job livelihood surgery operation prescription dose
   treatment medicine insulin vaccine blood lens crutch wheelchair lesson exam degree parcel delivery shipment truckload
   bus train ferry ambulance truck car lorry ship boat mill bakery heating water electricity food
   euro dollar pound franc cent penny pence krona krone kronor kroner kronur peso real reais rupee zloty złoty złotys crown yen
   yuan renminbi won lira shilling rand rands dirham dirhams dinar dinars denar denars forint forints lev leva leu lei ruble
   rouble hryvnia baht ringgit dong taka naira cedi birr kwacha koruna koruny kuna lek tenge som sol soles quetzal colon
   lempira guarani rupiah riyal riyals shekel shekels dram lari manat pula rial
   night evening weekend holiday lunch bedtime sleep christmas sunday saturday shift`,
);

/** Means of the work that nobody outside it ever meets. */
export const INNER = words(
  `code codebase firmware repo repository commit merge compiler linter lint refactoring refactor cpu memory heap ram disk
   cache schema database db log logs logging logfile dashboard dashboards graph curve histogram config configuration setting
   settings kilobyte kilobytes megabyte megabytes gigabyte gigabytes terabyte byte bytes kb mb gb milliamp milliampere milliamperes
   millivolt milliwatt millisecond milliseconds microsecond ms latency throughput thread server cluster node replica
   shard api endpoint query queries payload packet socket timeout retry retries deploy deployment deployments coverage
   trace debugger debug parser regex dependency framework backend frontend microservice architecture variable naming syntax
   macro telemetry metric metrics monitoring algorithm parameter emulator simulator pixel pixels font icon
   theme logo slide slides slidedeck deck wiki readme docs documentation diagram backlog changelog
   codepath endpoint processor bandwidth checksum timestamp hash runtime kernel
   emoji hashtag clicks click hearts likes pageviews pageview impressions views followers hit hits wake-up wake-ups wakeups upkeep
   stylesheet css html xml json sql csv ci wording phrasing layout formatting typography palette colour color colours colors
   abstraction encapsulation inheritance interface subsystem daemon cron batch workflow toolchain notation
   spreadsheet gateway buffer encoder decoder compressor renderer scheduler optimiser optimizer allocator router firewall container pod
   voltage capacitor oscilloscope waveform amplitude hertz decibel header footer cursor tooltip widget popup screenshot string
   pointer sprint velocity uptime runbook animation typo indentation storage compression
   tidiness elegance readability nomenclature taxonomy ontology bookmark prototype`,
);

/** Things of the work that others meet now and then: means, where nobody is named for whom they matter. */
export const MEANS = words(
  `line row table file page record field event message test build package class function module chart map queue index library
   pipeline report list note sheet drawing folder template screen form format menu tab button column cell chapter heading
   paragraph sentence script tool system software service feature version release model sensor signal reading cable board panel
   counter light lights lamp display label tag ticket tickets alert alarm alarms warning warnings job jobs step steps procedure
   process method plan structure document title figure fragment segment check rule unit mail feed device drawer shelf
   printer printout storage archive backup meeting agenda minutes review sprint standup bench lab wiring fix output input crash
   data datum program platform import migration search
   error errors bug bugs exception`,
);

/** What only people do, or what is done with them and their money. */
export const LIVING = words(
  `buy sell pay earn hire heal survive sleep eat recover die drown starve reimburse compensate refund repay bill charge afford
   graduate enrol enroll marry retire commute travel ride swim walk breathe cure treat vaccinate feed rescue evict house
   employ donate lend borrow rent lease insure`,
);
