/**
 * What speaks for a sentence being empty talk, and against it (below 0). Written by `npm run calibrate:empty-talk`
 * (evals/calibrate-empty-talk.ts); do not edit by hand. Order and unit: see empty-talk.ts.
 */
import type { TalkWeights } from './empty-talk.ts';

export const EMPTY_TALK: TalkWeights = {
  base: -1.39,
  shape: [-4.29, -0.83, 3.03, 0.14, -0.53, 0.84, -1.34, -1.16, 0.31, 0.59, 1.46, 0.98, -0.16],
  words: `
    NDA 0.05 a -0.22 ability 0.04 able -0.11 about 0.1 above 1.12 absence 0.07 absolutely 1.54 accept 0.34
    accommodation 0.11 accord -0.03 accordingly 0.18 account -0.94 accountability 2.04 accountable 0.99
    achieve 1.13 across 1.29 act 1.86 action 3.23 actively 1.57 actually -0.2 adapt 0.72 add -0.24
    adequate -0.33 adjust 0.95 admire -0.02 admit 0.64 adoption 0.05 adore -0.1 advance -0.43 advise 0.23
    aforementioned 0.59 after -0.14 afterwards 0.86 again 0.02 against -0.84 age -0.02 agile 0.5
    ago -0.1 agree 0.28 agreement -0.2 ahead 0.29 air 0.52 alert -0.14 align 1.89 alignment 1.54
    all 0.46 allow -0.99 alone -0.97 along 0.3 already 0.95 also -0.34 alternative 0.69 always 0.88
    amazon 0.41 ambiguity 0.93 among -0.15 amount 0.05 an -0.02 analysis 1.03 analyze 1.14 and 0.69
    annual 0.02 annualized 0.48 another 0.8 answer 1.12 any -0.09 anybody 1.58 anyone -0.06 anything 0.85
    anyway -0.53 anywhere 0.13 apologize -0.14 appeal 0.33 applaud 0.99 applause 1.14 applicant 1.31
    apply 1.6 appraisal 1.1 appreciate 1.33 appreciation 0.35 approach 1.37 approve 0 approximately 0.57
    architecture 1.22 area -0.29 argue -1.26 arise -0.2 around -0.58 arr 0.37 as 0.18 aside 0.14
    ask -1.15 aspect 0.58 assessment 1.36 assessor 1.08 assign -0.07 assistant 1.37 assume 0.85
    assumption 0.25 at -0.32 attention -0.04 attitude 0.58 attrition 0.1 audience -0.03 audit 0.05
    auditor 0.95 authenticity 0.81 author -0.21 authority -0.1 automate 0.55 automatic -0.43 automatically 0.97
    availability -0.71 available -0.28 await 0.29 award 1.26 aware 0.27 awareness 1.06 away 0.26
    b 1.5 back -0.11 backbone 1.39 background 0.67 backwards 1.01 bad -1.31 balance 0.22 balanced 0.37
    band 0.38 bar 1.36 base 0.53 base64 0.21 baseline 0.84 basically 1.76 basis 0.25 be 0.17 bear 0.03
    beat 0.81 because -0.42 become 1.74 before -0.28 beg 0.64 begin -0.13 beginning 0.25 behalf 0.05
    behavior -0.14 behavioral 0.31 behind 0.82 being 0.17 belief 0.23 believe -0.77 belong -1.38
    below 0.42 benefit 2.08 best 0.9 better -0.3 between 0.32 beyond 0.91 bias 0.46 big -0.02 bind 0.29
    bit 0.17 blame 0.9 blameless 0.98 bless 1.16 block -0.4 blog 1.77 board -0.49 book 0.07 boom 1.26
    bootcamp 0.01 borderline 0.69 boring 0.08 boss -0.73 both -0.02 bother -1.18 bottom 0.66 boundary 0
    box -1.35 boy 0.67 brag 0.65 break -0.42 breakfast 0.07 breed 0.14 brevity 0.17 briefly 0.11
    brilliant 1.27 bring 0.17 broad -0.04 bucket 0.51 budget 0.89 build -0.25 bump 0.13 burn 0.05
    business 1.81 but 0.26 by 0.08 c -0.31 cache -0.12 calculate -0.35 calculated 0.52 caliber 0
    calibration 0.25 call -0.46 calm 0.46 calmly 0.23 campsite 0.55 can -0.58 candidate 2.37 candidly 1.36
    candor 0.09 capacity 0.94 card -1.18 care -0.49 career -0.04 careful -0.83 carefully 0.47 caring 0.8
    carry 0.43 case -0.06 category -0.05 cause 0.52 cent 0.38 center -0.21 centric 0.82 ceo 1.26
    certainly -0.2 certified -0.18 chair -0.21 challenge 2.19 chance 1.53 change 0.09 chapter -0.11
    character 0.08 chart -0.6 charter 0.03 chase 0.35 cheap -0.29 check -0.26 checklist -0.16 chief 0.03
    child -0.46 choice 0.68 choose -0.15 churn 0.66 circle -0.23 circumstance 0.32 claim -1.28 clap 0.99
    clarity 1.44 class 0.16 clause 0.63 clean -0.98 clear 0.96 clearly -0.04 click -0.13 client 2.3
    climb 0.49 close -0.38 closer 0.23 cloud 0.07 coach 2.69 coaching 0.64 code 0.03 coffee -0.51
    cohort 0.09 collaboration 0.65 colleague 0.83 collect -0.39 combine 0.17 come -0.13 comeback 0.88
    comfort 0.75 comfortably 0.22 comment 0.4 commit 1.89 commitment 1.72 committee 1.24 common 0.08
    communicate 1.05 communication 1.81 company 0.21 competency 0.48 competitor -0.02 complaint -0.24
    complete 0.85 completely 0.44 complex 0.6 complexity 0.55 compliance 1.35 component 0.23 compromise 0.03
    concern -0.37 concerned 0.48 conclude 0.65 conclusion 1.09 conclusive 0.23 concrete 0.38 conduct 0.8
    confidence 1.46 confidential 0.53 confirm 0.43 conflict 1.6 congratulate 1 conscience 0.44 conscious 0.74
    consequence 0.24 conservative 0.57 consider 1.37 considerable 1.92 consistency 0.1 consistent 0.62
    consistently 0.87 constant 0.03 constitute 0.95 consult 0.75 contain 0.01 content -0.42 contested 1.04
    context 1.32 continent 1.3 continue 0.99 continuous 0 contribution 1.93 control -0.03 conversation 0.65
    conversion 1.59 conviction 0.91 correct -1.29 correction -0.56 corrective 0 cost -0.2 could -0.34
    council -0.79 count -0.23 countless 0.28 country 0.17 courage 0.3 course -0.01 cover 0.57 coverage 0.49
    cr1t3r1a 1.04 crazy 1.19 credit 0.18 criterion 1.98 critic 1.08 critical 1.25 criticism 0.71
    crore 0.19 cry 1.52 csat 0.3 cto 0.38 culture 2.29 curiosity -0.1 curious -0.37 current 0.41
    customer 0.89 cut -0.56 cycle 0.11 d 0 daily -0.53 dare 1.15 dashboard -0.19 date -1.8 datum -0.83
    day -0.06 deadline 1.45 deal 1.51 dear 1.41 debrief 1.39 debt 1.26 debug 1.06 decide -0.7 decile 0.83
    decision 1.5 decisive 1.03 decode 1.59 decrease -0.04 deduct 0.17 deduction 0.88 deem 0.55 deep 0.8
    deeply 1.31 default -0.14 defect 0.99 define 0.2 definition -0.06 degree 0 delegate 0.01 deliberate -0.01
    deliberately 0.45 delight 0.23 delighted 0.72 deliver 2.2 delivery 0.27 delta 1.34 demonstrate 0.66
    demonstration 0.01 department 0.61 depend -0.01 deploy 1.02 depth 1.69 describe 0.09 deserve 0.36
    design -1.26 desk -1.32 destination 0.46 detail 1.19 detailed 0.41 develop -0.28 developer 0.38
    devops 0.5 difference 0.66 different -0.48 differently 1.38 difficult 0.48 difficulty 0.67 dig -0.45
    digit 0.42 diligence 0.47 dimension 0.2 direction 0.45 director 0.93 disabled 1.19 disagree 0.22
    disappoint 0.01 disclose 0.45 discover 2.61 discrimination 0.37 disguise 0.56 display 0.13 disregard -0.16
    distinct 0.1 distribute 1.62 diva 0.75 dive 0.46 diverse 0.39 do 0.06 document -0.13 documentation 1.61
    dollar -0.26 door -0.97 double 0.81 doubt 1.39 down 0.24 downtime 0.77 dozen -0.21 dream 2.29
    drift -0.12 drive 0.39 driven 0 drop -0.52 drucker 0.84 dublin -0.01 due 0.82 dwell 0.56 e -0.02
    each -0.97 earlier -0.13 early 0.69 earn 0.94 earth 0.27 easily 0.77 easy 0.19 eat -0.14 effect 0.7
    effective 0.3 efficiency 1.78 effort 1.68 ego 0.75 eight -1.19 eighty 0.45 einstein 1.03 elaborate 0.37
    element 1.06 elevate 0.17 eleven -0.82 else 0.45 embarrassed 0.17 embrace 1.96 emit 0.29 empathetic 0.3
    empathy 1.22 employee 1.73 employer 0.4 empower 0.01 enable 0.69 end 0.65 enemy 1.05 energy -0.02
    engineer 1.15 engineering 0.67 english 1 enormously 0.28 enough 0.34 enter 0 entire -0.21 episode 0.35
    equal 0.94 erratum 0 error -0.11 escalate 0.53 escalation 0.76 esteemed 0 estimate 0 eternally 0.39
    euro -1.19 evaluation 1.87 evaluator 1.76 even 1.42 evening -1.61 ever 1.32 every 0.73 everybody 0.46
    everyone 0.78 everything 1.38 everywhere -0.66 evidence 1.33 evident 1.66 exact -0.66 exactly 0.79
    examine -0.22 examiner 0.28 example 1.88 exceed 1.51 excellence 1.68 excellent 1.44 except -0.24
    exception 1.2 exceptional 1.22 exclamation 0.45 excuse 0.78 execute 1.03 execution 0.71 executive 0.57
    exemplary 1.88 exempt 0.33 exercise 1.29 exhibit 0.69 exit 0.79 expect 0.87 expectation 1 expected 0.07
    expense -0.02 experience 0.59 explain -1.07 explanation -0.24 explicitly 0.1 express 1.34 extremely 0.07
    eye 1.03 f 0.21 faang 0 face 0.82 fact 0.22 factor 1.45 fail -0.17 failure 0.52 fair -1.02 fairly 1.37
    fairness -0.22 faith 0.07 fall -0.67 false -0.88 family -0.67 far 0.31 fast 1.12 faster 0.35
    favor 1.86 favorable 0.08 fear 0.65 feed -1.12 feedback 2.95 feel 0.26 feeling 0.57 fellow 0.72
    few -0.35 field -1.55 fifteen 0.35 fifty -0.29 figure 1.05 file -0.93 fill -0.47 final 1.87
    finally 1.74 finance 0.02 find -0.43 finding -0.02 fine -1.37 finish 0.17 firmly 0.17 first -0.58
    five -0.29 fix -0.25 flag 0.55 flat -0.84 flawless 0.21 floor 0.72 flywheel 0.98 focus 0.63
    folk 1.47 follow 1.07 following 0.45 foolish 0.27 for -0.51 forbid -0.11 force 0.81 ford 0.39
    foregoing 0.04 forever -0.33 forget 1.05 form -0.94 formal 0.07 formality 2.17 former 1.16 forth 0.76
    forty -0.52 forward 0.55 four -0.89 fourteen -0.66 fourth -0.39 framework 0.23 frankly -0.16
    freeze 0.51 frequently 0.23 friday -0.25 friend 1.4 from -0.18 front 0.68 frugality 1.86 fruit 0.79
    full 0.66 fully 0.49 fun -0.36 functional 0.73 funny -0.2 further 0.01 future 0.21 g -0.45 gain 2.03
    game -0.31 gap -0.5 gather 0.9 general 1.61 generally 2.17 generous 0.42 genuine 0.5 genuinely 0.29
    get -0.19 getelementbyid 0.14 gift 0.44 give 0.03 glad 0.21 glowing 0.56 go -0.68 goal 0.61
    god 0.93 gold 0.48 golden 0.85 good 0.84 grade 2.79 graded 0.06 grader 3.19 grading 0.24 graduate 2.22
    grammar 0.02 grandmother -0.13 grant 0.71 grateful 1.27 gratitude 0.33 great 1.83 green -0.66
    ground 0.17 grow 1.89 growth 1.5 gt 0.27 guarantee -0.27 guess -0.77 guest 0.66 guidance 0.07
    guide 0.36 guideline 0.19 gur 1.55 gut 2.07 guvf 0.79 guy 0.02 h 0.01 ha -0.05 habit 0.22 haha 1.35
    half -0.64 halve 0.36 hand -0.62 handbook 0.02 handle 0.77 handwritten 0.47 hang -0.47 happen 0.25
    happiness 1.16 happy 0.45 hard 1.42 harsh 0.68 harvard 0.25 hate 0.3 have -0.24 he -2.11 head -1.63
    headcount 1.42 health 0.38 healthy 0.05 hear 0.09 heart 2.43 help 0.97 hence 0.68 henry 0.39
    her -2.29 here 1.39 hereby 0.07 hero 1.28 hesitate 1.84 hey 1.13 hide -0.87 high 1.53 highlight 0.64
    highly 1.5 him -2.3 himself 0.44 hindsight 1.35 hire 1.59 his -1.34 hit -0.92 hold 0.18 holistic 0.24
    home -1.13 honest -0.51 honestly 0.72 honor 0.46 hope 1.38 horn 1.59 hospital -1.64 hour -0.39
    how 0.5 hr 0.7 huge 1.29 human 1.55 humble 1.52 humbly 0.69 humility 1.82 hundred 0.12 hungry 1.75
    hurdle 0.04 hurt 0.65 hypothetical 0.44 hypothetically 0.02 i -0.5 ideally 1.26 identical 0.27
    identify 1.2 if 0.52 ign 0.16 ignore -0.59 illustrate 0.6 imagine 0.7 immediately 0.64 impact 2.84
    importance 1.05 important 1.91 impossible 1.96 impress 1.43 improve 0.85 improvement 2.45 in 0.08
    incident 1.05 incline -0.08 include -0.62 incomplete 0.21 increase 1.05 indeed 0.03 independent 0.95
    independently 0.55 individual 0.27 industry 0.93 infer 0.04 influence 1.17 information 0.3 informed 2.06
    infra 0.69 initiative 2.3 input -0.27 inside -0.84 insight 1.75 insist 0.12 inst 1.17 instance 0.91
    instead -0.72 instinct 0.18 instru 0.02 instruct 0.4 instruction 0.15 integrity 2.79 intent 0.09
    intention 0.93 interest 0.34 interested 1.51 interesting 1.91 interface 0.08 internal -0.02
    internalize 0.28 interview 0.61 interviewer 0.82 into 0.91 invaluable 0.73 invent 1.01 invention 0.64
    invest 0.09 invitation 0.67 invite -0.63 iso 0.05 issue -0.27 it -0.47 item -0.44 its 0.1 itself -0.86
    jeff 0.9 job -0.29 joke -0.04 journey 1.35 judge -0.24 judgment 1.54 just 0.49 k 0.97 kaizen 0.37
    keep -0.38 key -0.32 kid -0.11 kind 0.35 kindly 1.1 kindness 0.52 know -0.29 known 0.47 kpi 1.95
    kpis 2.16 l 0.98 lady 0.37 lakh 0.51 land -0.15 landscape 0.05 language -0.28 large -0.15 last -0.02
    lasting 0.75 late -1.4 latency 0.93 later 0.2 lawyer 0.18 layer 0.15 lead -0.03 leader 1.09
    leadership 3.59 lean -0.26 learn 0.65 learning 2.66 least 1.38 leave -0.26 legal 0.51 length -0.26
    lenient 0.92 less 0.15 lesson 0.33 let 1.26 letter -1.11 level 1.94 leverage 0.55 lie -0.36
    life 1.76 lift -0.29 light -1.04 like 0.41 line -0.88 lining 1.09 linkedin 0.38 list -1.89 listen 0.52
    listener 0.84 little -0.33 live -0.7 loan -0.4 lock -0.17 log -1.14 lol 0.26 long 0.33 longer 0.14
    look -0.56 loop 1.59 loosely 0.96 lose -0.75 lot 0.87 love 2.44 low 0.54 lower 1.23 lt 0.27
    luck 0.01 lucky 0.67 lunch -0.75 m 1.09 machine -1.49 magnitude 0.89 mail -0.51 main 0.52 maintainable 0.36
    make 0.17 man -0.7 manage 0.91 management 0.09 manager 0.1 manner 1.09 manual 0.12 many 0.73
    margin 0.17 mark 1.31 market 0.01 match -0.65 material 0.34 matter 1.88 mature 1.73 max 0.98
    maximum 1.93 may -1.54 maybe -0.13 me 0.93 mean 0.49 measurable 1.27 measure 0.68 measured 0.07
    mechanism 0.2 meet 1.63 meeting -0.6 member -0.32 memo 0.32 mention 0.64 mentor 1.39 mercy 1.02
    merely 0.37 message -1.16 metric 2.11 middle 0.2 might -0.43 migration -0.12 mile 0.63 milestone 0
    million 0.51 millisecond -0.18 mind 1.38 mindset 1.04 mine -0.51 minus 0.54 minute -0.91 miss -0.28
    missing -0.52 mistake -0.08 mock 0.1 mode 1.21 model -0.86 modest 0.9 modesty 0.74 moment 0.77
    money -1.04 monitoring 0.75 month -0.78 moon 1.04 morale 1.47 more 0.42 morning -0.55 most 0.15
    mostly -0.46 mother 0.43 move 0.17 ms 0.32 mttr 1.09 much 0.58 must 0.09 my 0.19 myself 0.27
    n 0.75 nail 1 name -0.6 narrative 0.08 native 1.2 natural 0.4 naturally 0.11 nature 0.75 nearly -0.62
    necessary -0.01 need -0.09 needful 0.36 needle 1.96 needless 1.17 negotiate 0.54 neither -0.24
    nerve 0.21 nervous -0.13 never 0.92 new -1.42 next -0.21 nice 0.03 night -1.94 nil -0.09 nine -0.43
    nines 0.97 ninety 0.15 no -0.84 nobody -0.55 none -1.16 normal -0.56 normally 1.01 not -0.82
    note 0.09 nothing -0.3 notice 0.11 now -1.22 nps 1.32 number -0.01 nutshell 0.08 o 0.46 objective 0.38
    oblige 0.27 observability 0.2 observe 0.33 obsessed 0.19 obsession 1.55 obstacle 0.87 obvious 0.71
    occasion 1.47 ocean 0.41 of 0.26 off 0.2 offer -0.89 office -1.06 official -0.2 offs 0.28 often 0.27
    oh 0.35 ok 0.02 okay -1.9 okrs 0.74 old -0.79 ombudsman 0.15 on 0.11 once 0.01 one -0.4 only -0.15
    open -1.42 openly 0.44 operate 0.36 operator -0.46 opinion 0.13 opportunity 1.36 option 0.73
    optional 0.31 or 0.2 order -0.86 organizational 0.65 orient 0.88 original -0.21 other -0.19
    others 0.75 otherwise -0.33 ought 1.92 our -2.69 ourself 1.32 out 0.09 outage -0.04 outcome 2.29
    output 1.05 outside -0.1 outstanding 2.36 ovation 1.99 over 0.08 overall 1.26 overlook 0.32
    override 1.42 overwhelmingly 0.83 own 0.38 owner -0.26 ownership 2.72 p -0.07 p50 0.62 p95 0.04
    p99 1.3 packet -0.18 page -2.31 pager 0.39 panel 0.22 paperwork 0.49 paragraph 0.49 parent -0.44
    part 0.17 particular 0.35 partner 1.36 party -0.14 pass -0.13 passing -0.09 passion 0.39 past -0.11
    path 0.06 patience 1.5 patient -0.72 pause 0.23 pay -0.63 payback 1.51 peace 1.41 peer 2.14
    pen -0.25 penalize 0.76 penalty 0.05 people -0.13 per -0.04 percent 0.28 percentage 1.32 percentile 0.83
    perfect 0.37 perfection 0.86 perform 1.92 performance 1.87 performer 1.05 perhaps 0.47 period 0.88
    permit -0.08 persistence -0.01 person -0.2 personal 0.93 personally 2.11 perspective 0.78 peter 0.72
    phase 0.14 philosophy 1.17 phone -1.32 pick -1.34 picture -0.47 piece 0.39 pilot -0.29 pipeline -0.28
    pizza 0.19 place -0.79 plan -0.52 planner -0.37 platform -0.87 play -0.11 please 2.51 plenty 0.51
    plus -0.01 point 0.56 policy 0.2 poor -0.07 position -0.04 positive 0.07 possess 1.06 possible 0.09
    potential 0.49 power -0.45 practice 2.13 praise 0.98 pray 0.26 precedent 0.51 precisely 0.51
    predict -0.05 prefer 0.12 preparation 1.55 prepare 0.48 present 0.92 president 0.79 press -1.52
    pressure 1.3 presume 0.31 pretend 0.4 pretty 0.08 preventive 0.06 previous 0.85 principal -0.27
    principle 0.8 principled 1.57 print -0.93 prioritize 0.61 private 0.43 privileged 0.5 proactive 0.76
    proactively 0.23 probably 1.7 problem 1.19 proceed 0.16 process 1.59 product -1.39 production 0.12
    productivity 1.31 professional 1.69 professionalism 2.13 professor 0.99 profit 0.59 profound 0.51
    progress 0.57 project 0.08 promise 0.47 promote 0.16 proof 0.69 properly -0.48 propose -1.3
    protect -0.01 protection 0.07 proud -0.8 prove 0.25 psychological 0.43 public -0.4 publish -0.07
    punish 0.08 purpose 0.54 pursuant 0.48 push -0.48 put -0.15 q1 0.72 q2 0.41 q3 0.7 q4 0.45 qualify 0.23
    quality 1.75 quantify 0.87 quarter 1.01 question -0.63 quick -0.94 quickly -0.59 quietly -0.42
    quite 0.45 quota 1.12 quote -0.21 r 1.12 radical 0.15 raise 1.25 raiser 1.36 rambling 0.46 rank 0.91
    rare 0.26 rarely 0.44 rate 0.9 rater 0.61 raters 0.8 rather 0.26 rating 0.38 reach 0.36 read -0.8
    readable 0.38 reader -0.05 reading -0.53 ready -0.01 real -0.68 realize 1.82 really 1.17 reason -0.89
    reasonable -0.68 reasoning 0.45 receive 0.57 recent 0.16 recognition 0.79 recognize 1.05 recommend 0.23
    recommendation 0.12 record -0.3 recruiter 0.83 red -0.91 reduction 0.03 refer 0.25 referee 0.39
    reference 1.32 referral 0.54 reflect 1.13 reflection 1.16 regard 0.26 region -0.49 regional 0.46
    regret 1.11 regular -0.41 regularly 1.83 reject -0.59 rejection 1.1 relationship 0.31 release -1.21
    relentless 0.01 relevant 0.27 reliability 0.68 reliable 0.39 remain -0.08 remark 1.54 remember 0.79
    remind 0.5 reminder -0.11 remove -0.53 rent 0.63 repeat -0.42 replace 0.21 reply 1.17 report -1.7
    reputation 1.86 request -0.37 require 0.71 requirement 0.6 research 0.01 reserve -0.28 resilience 1.14
    resilient 0.45 resolve 0.39 resource 1.63 respect 0.88 respectful 0.44 respectfully 1.37 response 0.95
    responsibility 1.83 responsible 0.65 rest -0.23 result 1.8 retired 0.09 return -0.5 reveal 0.55
    revenue 0.93 reverse -0.51 reversible 0.53 review -0.52 reviewer 1.21 revised 0.06 revisit 0.66
    reward 1.99 rich 0.04 right 0.04 rigor 1.27 rise 0.18 risk 0.02 risky 0.99 road -0.8 rock 2.14
    roi 1.31 role 2.2 roll -0.2 rollback 1.54 rome 2.69 room -0.93 root 1.69 rot13 0.49 roughly -0.2
    round 0.4 rounded -0.01 rubric 3.52 rule -1.09 run -0.53 runbook 1.87 rupee 0.45 s 0.36 safety 0.18
    sail 0.67 salary -0.47 sale -0.17 same -0.76 sample -0.6 satisfaction 1.51 satisfy 0.62 save 0.82
    saving 0.51 say 0.11 scalable 0.75 scale 0.69 scene 0.31 scheme 0.28 school -1.51 scope -0.06
    score 2.23 scoring 1.75 script -1.1 seattle 0.1 second -0.7 section 0.7 secure 0.58 security 0.35
    see -0.2 seek 0.23 seem 0.21 sell -0.53 send -1.41 senior 0.69 sense 1 sensible 0.85 sentence -1.14
    separate 0.12 serious -0.21 seriously 0.03 servant 0.15 serve 0.98 service -0.89 session 1.01
    set 0.82 setback 0.57 settle -0.19 setup 0.65 seven -0.64 several 1.2 shake 1.24 shall 1.48
    shape -0.21 shaped 0.09 share 0 shared 0.73 sharp 1.78 she -1.93 sheet -1.34 shift -1.05 ship 0.21
    short 0.91 should 0.41 show -0.47 shut 0.05 side 0.08 sign -1.46 significant 1.32 silently 0.21
    silo 0.09 silver 1.12 simple 0.71 simplicity 0.86 simplify 1.16 simply 0.22 since -0.1 sincere 0.11
    single 0.62 sir -0.29 sit -0.78 site 0 situation 1.86 six -1.27 sixty -0.26 skeptic 1.53 skill 0.68
    skip -0.29 sla 0.72 sleeve 0.6 slip -0.45 slowly 1.05 small -0.58 smart 0.32 smile 1.22 smooth 2.15
    so -0.63 software -1.11 solid 0.07 solution -0.09 solve 0.99 solver -0.26 some -0.19 somebody -0.97
    someone -0.27 something 0.61 sometimes -0.74 somewhere 0.01 sooner -0.96 sophistication 0.71
    sorry -0.35 sort -0.83 sound -0.42 speak 0.97 speaker 0.33 specialize 0 specific 1.82 specificity 0.65
    speed 0.45 spend 0.41 spirit 0.34 spot -0.34 spring -1.14 sprinkle 0.07 sprint 0.04 staff 0.44
    stage -0.19 stake 0.58 stakeholder 2.13 stand -0.66 standard 0.89 standing 0.34 star 1.97 start -0.17
    state 0.04 statement -0.01 statistically 0.68 status 0.2 stay -0.96 step 0.56 steve 0.88 stewardship 0
    stick 0.08 still -0.49 stitch 1.99 stop -0.71 storm -0.51 story 1.01 straight -0.79 stranger -0.1
    strategic 2.64 strategy 0.43 strength 1.31 stress 0.73 strict 0.21 strike 0.15 strive 0.33 strong 2.12
    structure 0.18 student -0.4 study 0.13 style 1.07 submission 0.88 substantial 0.11 success 2.02
    such 1.33 suffice 0.12 sufficient 0.31 sum -0.6 summarize 0.29 summary 0.48 super 0.62 superpower 0.04
    supervisor -0.28 support -1.4 suppose -0.65 suppress 0.09 sure -0.26 surely -0.03 surface 0.46
    sustain 0.71 sustainable 0.32 sustainably 1.4 svir 0.93 swear 0.78 symptom 0.32 synergy 0.42
    system 0.79 t 1.1 table -0.82 tackle 0.18 take -0.03 takeaway 0 talent 0.62 talk 0.46 tangible 0.11
    target 0.28 task 0.49 teach -0.2 teacher 1.77 team 0.16 teammate -0.13 teamwork -0.23 tear 0.24
    tech 0 technical 0.99 technology 0.52 tell 0.07 ten -0.15 tend 1.53 term 1.16 test -1.08 text -0.42
    textbook 0.78 th 0.12 th1s 1.9 th3 2.74 than -0.06 thank 1.82 thanks 1.42 that -0.29 the -0.29
    their -1.07 them -1.47 themself -0.05 then -0.07 there -0.12 therefore 0.02 these 0.47 they -0.52
    thin -0.42 thing 0.47 think 0.02 thinking 0.57 third 0.13 thirty -0.39 this 1.19 thoroughly 1.31
    those -0.71 though 0.57 thought -0.47 thoughtful 0.35 thousand 0.22 three -0.85 threefold 0.56
    threshold -0.63 throughout 1.2 throughput 1.44 thru 0.43 thursday -0.6 thus 0.09 tick 0.84 ticket -1.54
    tie 0.38 time -0.08 timely 0.59 tired 0.46 title 0.47 to 0.28 today 0.2 todo 0.3 together 0.39
    toil 0.82 token 0.61 tomorrow 0.84 ton 1.66 too -1.28 tool 1.36 top 1.05 topic 0.04 total 0.82
    touch -0.21 tough 0.18 towards 0.27 track 0.05 trade 0.68 traffic 0.07 train -0.33 training 0.23
    transcript 0.02 translate -0.06 translation -0.5 transparency 0.96 transparent 0 treat 1.24
    treatment 0.62 trigger 0.34 trim 0.56 true -0.75 truly 1.53 trust 1.17 truth -0.02 try -0.98
    turn -1.47 turning 0.31 tvir 1.4 twelfth 1.41 twelve -0.77 twenty 0.17 twice 0.29 two -1.22
    type -0.04 typically 1.15 u 1.17 uh 0.44 ultimate 0.71 um 0.32 unanimously 0.67 uncle 0.74 under 0.59
    understand 0.48 understanding 0.57 undertake 0.28 unfair -0.03 unhappy 0.33 unit -0.88 university -0.34
    unless 0.11 unlock 0.5 until 0.43 unwrap 0.04 up 0.75 update 0.1 upon 1.44 upper 0.87 uptime 0.69
    upward 0.31 upwards 1.27 urgency 0.32 us -1 use -1.07 user 0.22 usually 0.63 v 0.01 vague 1.09
    vagueness 0.64 validated 0.21 valuable 0.19 value 0.69 various 0.63 velocity 0.66 vendor -0.71
    verdict 1.32 verified 0.23 verify 2.37 version 0.48 very 1.16 view -0.18 village -1.21 visa 1.88
    vise 0.91 visible -0.13 vision -0.05 vocal 0.76 vote -0.7 vp 0.5 vulnerability 1.08 w -0.17
    wait -1.57 waive 0.39 walk -0.39 want -0.49 warm -0.2 way 0.71 we -0.91 weak -0.44 weakness 1.25
    week -0.98 weekly -0.31 weigh 0.1 weight -0.37 well 0.67 what -0.27 whatever 0.93 when -0.15
    whenever 0.76 where 0.05 wherever 0.54 whether -0.15 which -0.28 while -0.42 who -0.18 whoever -0.77
    whole 1.28 wholly 1.05 whose -0.44 why -0.43 whys 0.8 widely 0.59 wife 1 wild 0.68 will 1.69
    win 1.05 window 0.05 winner 0.55 wire -0.52 wisdom 2.01 wise 1.74 wish 0.65 with -0.24 within -0.81
    without 0.6 witness 1.44 wonderful 0.36 word 1.03 work 0.72 world 0.63 worry -0.43 worth 0.36
    would 0.43 wow 1.65 write -0.43 written 0.66 wrong -1.63 x 2.07 yaml 0.25 year -0.12 yes 0.07
    yesterday -0.07 yet 0.5 you 0.56 young -0.01 your 0.92 yours -0.5 yourself -0.09 zero 0.55 zone 0.23
    а 0.94 е 0.17 о 0.28 – 0.17 — 1.13 € 0.66 ™ 1.3 → 1.14 − 2.1 ✔ 0.02
  `,
};
