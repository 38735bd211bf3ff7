/**
 * What speaks for a sentence being empty talk, and against it (below 0). Written by `npm run calibrate:empty-talk`
 * (evals/calibrate-empty-talk.ts); do not edit by hand. Order and unit: see empty-talk.ts.
 */
import type { TalkWeights } from './empty-talk.ts';

export const EMPTY_TALK: TalkWeights = {
  base: -1.71,
  shape: [-3.94, -0.74, 2.8, 0.99, -0.6, 0.77, -1.1, -0.95, -0.25, -0.46, 1.61, 0.83, 0.05],
  words: `
    a -0.27 ability 0.39 about -0.15 above 0.95 absolutely 2.18 accept 0.75 accord -0.03 accordingly 0.84
    account -0.71 accountability 1.15 accountable 0.2 achieve 0.63 across 1.59 act 1.45 action 3.71
    actively 2.03 add -0.11 adjust 1.46 admit 0.43 advance -0.38 advise 0.94 after -0.44 afterwards 1.3
    again 0.59 against -0.53 age 0.38 agile 0.89 agree 0.15 ahead 0.07 align 2 alignment 1.78 all 0.46
    alone -0.9 along 0.94 already 0.33 also -0.05 alternative 0.08 always 0.71 amazon 0.34 ambiguity 0.85
    an -0.36 analysis 1.32 analyze 1.64 and 0.84 annual -0.06 another 0.4 answer 1.25 any 0.36 anybody 1.87
    anyone -0.41 anything 0.12 anywhere 0.39 appeal 0.88 applaud 1.97 applicant 1.67 apply 0.9 appraisal 1.27
    appreciate 1.79 approach 1.38 approve -0.61 around -0.48 as 0.26 ask -1.17 assessment 0.65 assessor 0.9
    assistant 1.5 assume 1.16 assumption 0.5 at -0.25 attention 0.35 attitude 0.93 audit -0.11 auditor 1.11
    authority -0.03 automate 0.49 automatic -0.24 automatically -0.04 available -0.28 await 0.45
    award 1.69 away 0.32 b 0.65 back 0.12 backbone 1.75 backwards 2.17 bad -1.29 balanced 0.7 band 0.4
    bar 1.37 base64 0.25 basically 1.36 be 0.3 beat 0.67 because -0.14 become 0.98 before -0.2 beg 0.5
    begin 0.06 beginning 0.18 behalf 0.15 behind 0.82 being 0.28 belief 0.5 believe -0.64 below 0.5
    benefit 1.71 best 0.07 between 0.83 beyond 1.17 bias 1.12 big 0.28 bind 0.32 bit 0.18 blame -0.1
    blameless 0.76 bless 0.01 blog 2.33 board -0.14 boom 2.07 bootcamp 0.05 boss -0.01 both 0.36
    bottom 1.12 box -0.99 break -0.7 breakfast 0.23 brilliant 1.56 bring -0.05 broad -0.13 budget 0.31
    build -0.44 business 0.82 but -0.33 by -0.31 c 0.07 calculate -0.15 calculated 1.53 calibration 0.35
    call -0.83 calm 0.07 can -0.66 candidate 2.43 candidly 1.57 card -0.36 care -0.7 careful -0.42
    carefully 0.65 carry 0.47 case -0.54 category 0.12 cause 0.94 cent 1.04 center 0.45 centric 1.31
    ceo 2.42 certified -0.09 chair 0.33 challenge 2.16 chance 1.89 change 0.23 cheap -0.27 check 0.02
    child -0.39 choose 0.27 churn 1.84 circumstance 0.32 clarity 1.17 class 0.07 clear 0.95 clearly -0.16
    client 2.85 close -0.36 cloud 0.46 coach 2.79 coaching 2.02 code 0.1 coffee 0.44 collaboration 1.05
    colleague 1.36 collect -0.12 come -0.44 comfort 0.89 comment 1.01 commit 0.7 commitment 1.49
    committee 1.36 common 0.41 communicate 1.84 communication 0.5 company 0.67 complaint 0.14 complete 0.21
    completely 0.73 complex 0.58 complexity 0.57 compromise 0 conclude 0.57 conclusive 0.18 concrete 0.15
    conduct 0.22 confidence 1.91 confirm 0.92 conflict 1.29 consider 1.74 considerable 2.45 consistency 0.42
    consistent 0.46 constant 0.07 contain 0.5 content -0.44 contested 1.04 context 0.09 continent 1.38
    continue 0.61 continuous 0 contribution 2.23 control 0.79 conversation 0.73 correct -1.45 corrective 0
    cost -0.94 could -0.4 council -0.38 count -0.36 country 0.15 courage 0.67 course -0.35 cover -0.4
    cr1t3r1a 1.05 crazy 1.39 credit 1.08 criterion 2.24 critic 1.13 critical 1.45 criticism 0.95
    cry 2.5 csat 0.15 culture 3.23 curiosity -0.04 curious -0.11 customer 1.6 cut -1.21 d 0.01 dashboard -0.23
    datum -0.58 day -0.04 deadline 1.14 deal 2.67 dear 2.03 debrief 2.09 decide -0.82 decision 1.23
    decisive 1.4 decode 1.93 decrease 0.27 deduct -0.01 deduction 1.25 deem 0.14 deep 0.75 deeply 1.63
    default -0.41 defect 1.18 definition 0.06 degree -0.59 delight 0.15 deliver 2.26 delivery 0.4
    delta 0.83 demonstrate 0.21 department 0.35 depend -0.39 depth 0.87 describe -0.21 deserve 0.23
    destination 0.64 detail 1.42 detailed 0.58 develop 0.39 developer 0.77 devops 0.89 difference 0.74
    different -0.58 differently 1.87 difficult 0.43 difficulty 1.03 digit 0.21 dimension 0.41 director 0.83
    disagree 0.52 disappoint 0.04 discover 2.65 discrimination 0.13 disguise 0.82 display 0.6 disregard -0.16
    diva 1.08 dive 0.54 diverse 0.65 do -0.06 document -0.07 documentation 0.89 dollar 0.31 door -0.74
    double 0.78 doubt 1.18 down 0.28 dream 0.94 drive 0.52 driven 0 drop -0.3 drucker 1.31 dublin 0.09
    due 0.6 e 0.15 each -0.65 earlier 0.38 early 1.1 earn 1.2 earth 0.58 easy -0.02 eat -0.01 effect 1.09
    effective 0.47 efficiency 2.51 effort 1.54 eight -1.28 einstein 1.18 eleven -1.91 else 0.41
    embrace 3.6 empathy 1.04 employee 3.18 employer 0.28 empower 0.09 enable 0.9 end 0.31 enemy 1.56
    energy 0.18 engineer 0.93 engineering -0.07 english 0.13 enough 0.26 enter 0.41 episode 0.21
    equal 1.6 erratum 0 error -0.54 escalate 0.56 escalation 0.71 euro -1.29 evaluation 2.58 evaluator 1.2
    even 1.66 ever 1.65 every 0.94 everybody 1.07 everyone 0.62 everything 2.05 evidence 1.31 exactly 0.67
    example 0.09 exceed 1.67 excellence 0.93 excellent 2.11 exceptional 1.69 exclamation 0.63 execute 1.35
    execution 0.02 executive 0.03 exemplary 2.46 exercise 1.66 exhibit 0.57 expect 0.46 expectation 0.57
    experience 0.88 explanation 0.07 eye 0.44 f 0.11 face -0.52 fact 0.69 factor 0.91 fail 0.48
    failure 0.2 fair -0.93 faith 0.12 fall -1.15 false -0.84 family -0.78 far 0.96 fast 0.99 faster 0.38
    favor 2.24 feed -0.95 feedback 3.57 feel 0.79 feeling 1.58 few -0.61 field -1.36 fifteen 1.04
    figure 0.51 file -1.41 fill 0.66 final 2.11 finally 0.29 find -0.23 fine -0.55 finish 0.06 first -0.83
    five -0.62 fix 0.05 flag -0.32 flat -0.57 floor 1.24 flywheel 1.7 focus 0.77 follow 0.69 foolish 0.63
    for -0.4 ford 0.59 foregoing 0 forever -0.41 forget 0.92 form -0.82 formality 0.37 former 0.43
    forth 0.83 forty -1.09 forward 0.92 four -1.29 freeze 1.27 frequently 0.47 friend 1.69 from -0.34
    front 1.58 frugality 1.97 fruit 1.24 full 0.54 fully 0.29 fun -0.24 functional 0.93 further 0.91
    future 0.9 g -0.39 gain 0.34 game -0.71 gap -0.19 gather 1.56 general 2.72 generally 2.06 generous 0.57
    get -0.56 getelementbyid 0.32 gift 0.43 give -0.35 glad 0.58 glowing 0.77 go -0.69 goal -0.32
    gold 0.06 good 0.8 grade 2.67 grader 2.12 grading -0.05 graduate 2.91 grammar 0.17 grandmother -0.27
    grateful 1.78 great 1.98 green -0.52 ground 0.31 grow 1.67 growth 1.11 gt 0.63 guarantee -0.43
    guide 0.03 guideline 0.73 gur 1.73 gut 2.47 guvf 0.79 h 0.32 ha 0.48 habit -0.66 half -1.56
    hand -0.98 handbook 0.32 handle -0.37 handwritten 0.27 hang -0.06 happen 0.24 happiness 0.93
    happy -0.2 hard 2.22 harsh 0.82 have -0.15 he -1.67 headcount 1.29 hear 0.29 heart 3.62 help 0.48
    henry 0.59 her -2.28 here 1.11 hero 1.32 hesitate 2.28 hey 1.21 hide -0.83 high 1.75 him -2.43
    himself 1.07 hindsight 1.33 hire 1.7 hit -0.71 hold 0.37 holistic 0.39 honest -0.38 honestly 1.08
    hour -0.63 how -0.02 hr 0.85 human 1.38 humble 2.45 humbly 1.81 hundred -0.81 hungry 2.47 hurdle 0.01
    hurt 0.9 i -0.38 ideally 2.39 identical 0.76 identify 1.25 if -0.17 ign 0.19 ignore 0.64 illustrate 0.39
    immediately 1.53 impact 2.51 importance 1.42 important 2.49 impossible 1.98 impress 1.24 improve 1.66
    improvement 3.18 in 0.03 incident 1.49 incline 0.28 incomplete 0.04 increase 0.51 independent 0.17
    independently 0.49 individual 0.23 industry 0.56 influence 0.68 information 0.28 initiative 2.15
    input -0.91 insight 2 insist 0.32 inst 1.12 instinct 0.37 instru 0.03 instruct 0.79 instruction -0.35
    integrity 0.95 intent 0.08 intention 0.11 interview 0.46 interviewer 1.16 into 0.21 invent 1.58
    invention 0.45 issue -0.12 it -0.51 item -0.39 its 0.34 jeff 1.09 job -0.35 joke 0.39 journey 1.7
    judgment 1.89 just -0.09 k 1.11 kaizen 0.15 keep -0.72 key -0.35 kid -0.06 kind 0.28 kindly 1.36
    know -0.74 kpi 1.67 kpis 2.14 l 2.12 land -0.43 landscape 0.09 language -0.19 last 0.16 lasting 0
    latency 1.22 later 0.55 lawyer -0.33 lead -0.1 leader 2.47 leadership 3.88 lean 0.17 learn 1.25
    learning 2.84 least 0.81 leave 0 legal 0.64 less 0.59 lesson 0.31 let 1.11 letter -0.9 level 1.89
    leverage 0.76 lie -0.5 life 0.57 light -0.85 like 0.08 line -1.06 lining 1.57 linkedin 0.78
    list -1.3 listen 1.1 listener 0.35 lock -0.07 long -0.23 longer -0.31 look -0.56 loop 1.78 lose -0.69
    lot 1.45 love 1.94 low 0.8 lower 0.43 lt 0.63 lucky 0.71 lunch -0.7 m 1.16 machine -1.07 mail -0.14
    main 1.36 maintainable 0.32 make 0.06 man -0.38 manage 0.58 manager 0.35 many 1.04 margin 0.19
    mark 1.62 market -0.05 match -0.41 material -0.01 matter 2.42 mature 2.08 max 1.04 maximum 2.41
    may -1.17 me 0.92 mean 0.31 measurable 1.98 measure 0.98 measured 0.16 mechanism 0.29 meet 1.65
    meeting -0.37 member -0.23 memo 0.41 mention 0.56 mentor 1.46 mercy 0.45 message -1.04 metric 2.69
    middle 0.19 mile 0.97 million 0.66 mind 1.93 mindset 1.16 mine -0.65 minus 0.89 minute -1.45
    miss 0.1 missing 0.04 mistake -0.27 mock 0.09 mode 1.12 model -0.45 moment 0.83 money -0.65
    monitoring 0.26 month -1.38 moon 1.04 morale 0.4 more 0.7 morning -0.46 most -0.58 mostly 0.13
    mother 0.81 move -0.15 ms 0.04 mttr 0.13 much 0.76 must -0.67 my 0.23 myself -0.21 n 1.07 name -0.23
    native 1.42 natural 0.56 nature 1.94 need 0.3 needle 2.25 needless 0.52 neither 0.05 nervous 0.27
    never 1.49 new -0.55 next -0.21 nine -0.31 no -0.73 nobody -0.29 none -1.08 normal -0.47 normally 1.51
    not -0.74 note 0.35 nothing -0.4 notice 0.35 now -1.43 nps 0.8 number 0.05 o -0.08 oblige 0.57
    obsession 1.43 obstacle 1.13 ocean 0.45 of 0.2 off 0.35 office -0.92 official -0.2 offs 0.08
    often -0.24 oh 2.23 ok 0.33 okay -2.33 old -0.62 on -0.03 once -0.77 one -0.53 only -0.3 open -1.04
    operate 0.42 opinion -0.58 opportunity 2.22 option -0.02 optional -0.07 or 0.49 order -0.66
    orient 0.46 other -0.3 others -0.21 ought 1.69 our -3.05 out 0 outcome 1.54 output 0.72 outside -0.45
    outstanding 2.33 ovation 2.51 over 0.26 overall 2.38 overlook 0 override 1.3 overwhelmingly 0.37
    own 0.3 owner -0.59 ownership 3.04 p -0.11 p50 1.12 p99 1.83 page -2.32 pager 0.05 panel 0.29
    paragraph 0.01 parent -0.05 part -1.19 partner 0.23 party -0.26 pass -0.81 passion 0.78 patience 0.96
    patient -0.74 pay -0.31 payback 0.72 peer 3.1 penalty 0.07 people 0.02 per -0.08 percent 0.15
    perfect 1.31 performance 1.02 persistence 0.3 person 0.01 personal 0.94 personally 0.99 perspective 0.64
    peter 1.2 phone -0.93 picture -0.13 piece 0.33 pilot -0.62 pizza 0.23 place -0.69 plan -0.13
    planner -0.48 platform -0.69 play -0.41 please 3.09 plus -0.26 point 0.74 policy 0.59 position 0.52
    positive -1.08 possess 1.85 potential 0.3 power -0.22 practice 1.97 precedent 1.12 precisely 0.76
    prefer 0.52 preparation 1.43 prepare 0.73 present 1.93 president 0.91 press -1.16 pressure -0.31
    presume 0.9 pretend 0.43 preventive 0.24 previous 0.05 principal -0.5 principle 1.32 principled 1.79
    print -0.78 prioritize 0.71 privileged 0.95 proactive 1.21 problem 1.23 process 2.04 product -1.5
    productivity 0.34 professional 1.95 professor 0.62 progress 0.45 project -1.01 promise -0.18
    proof 0.79 protect -0.24 proud -0.27 prove 0.83 psychological 0.76 publish 0.61 punish 0.07
    put -0.5 q1 0.98 q2 0.61 q3 0.96 q4 0.69 quality 1.53 quantify 1.48 quarter 0.3 question -0.44
    quick -0.44 quickly -0.15 quite 0.7 quota 1.2 quote -0.28 r 0.81 raise 1.59 raiser 1.44 rare 0.99
    rate 0.8 rater 0.61 raters 1.1 rather 0.41 rating 1.11 read -0.57 readable 0.93 reader -0.33
    reading -0.41 ready 0.41 real -0.49 realize 2.07 really 1.21 reason 0.03 reasonable -0.58 reasoning 0.69
    receive 0.33 recognize 1.1 recommend -0.36 recommendation 0.41 record -0.35 recruiter 0.68 reduction 0.4
    refer 0.36 reference 1.55 reflect 1.23 reflection 0.21 regard 0.74 region -0.29 regret 0.46
    regular -0.3 regularly 0.12 relationship 0.83 release -1.02 relentless 0.02 reliable 0.76 remark 0.41
    remember 0.81 remind 0.45 reminder 0.19 remove -0.19 repeat -0.44 reply 0.97 request -1 require 0.62
    requirement 1.13 resilience 0.16 resilient 0.82 resolve -0.13 respect 1.32 respectfully 1.6
    response 1.17 responsibility 1.97 rest 0.21 result 2.11 return 0.02 revenue 1.15 reversible 0.1
    review -1.04 reviewer 1.63 revised 0.07 reward 2.41 rich 0.39 right -0.17 rigor 1.4 rise 0.22
    risk 0.28 road -0.69 rock 2 roi 0.51 role 1.63 roll 0.51 rollback 0.62 rome 3.44 room -1.56
    root 1.9 rot13 0.56 round -0.45 rubric 4.32 rule -0.76 run -0.64 s 0.22 safety -0.5 sale 0.08
    same -1.04 sample -0.63 satisfaction 1.11 satisfy -0.38 save 1.02 saving 0.47 say 0.16 scalable 1.15
    scale 0.63 scheme 0.53 school -1.19 scope 0.03 score 2.1 scoring 1.99 script -0.73 seattle 0.21
    second -0.81 section 0.23 secure 0.91 see -0.09 seek 0.45 seem 0.73 sell -0.19 send -1.04 senior -0.11
    sense 0.92 sentence -0.59 set 0.84 setback 2.01 settle 0.28 seven -0.98 several 1.3 shake -0.34
    shall 1.49 shaped 0.06 share 0.19 sharp 2.31 she -1.74 shift -0.8 ship -0.66 short 1.26 should 0.32
    show -0.54 side -1.45 significant 0.61 silver 1.62 simple 1.12 simplify 1.73 simply 0.71 since -0.13
    single 0.78 sit -0.66 site -0.01 situation 2.09 six -1.37 skip -0.32 sla 0.98 slowly 1.17 small -0.6
    smile 1.36 so -0.66 software -0.68 solution 0.34 solve 1.55 solver -0.17 some -0.01 somebody -1.2
    someone -0.19 something 0.95 sooner -0.27 sorry 0.05 sound -0.1 speak 1.49 speaker 0.35 specific 1.49
    specificity 0.04 speed -0.01 spend 0.15 spirit 0.52 spot 0.12 spring -1.18 sprinkle 0.13 stage 0.23
    stake -0.02 stakeholder 2.33 stand -1.58 standard 1.75 standing 0.65 star 1.86 start -0.26 state -0.19
    stay -1.32 step 0.68 steve 1.53 stick 0.06 still -0.11 stitch 2.36 stop -0.81 story 1.07 strategic 1.17
    strategy 0.12 strength 1.8 stress 1.07 strict 0.86 strike -0.18 strive 0.62 strong 1.39 structure 0.66
    study 0.86 style 1.76 submission 0.52 substantial 0.24 success 2.6 such 0.87 sufficient 0.46
    sum -0.19 summary 1.39 superpower 0.03 supervisor -0.06 suppose 0.08 suppress 0.15 sure -0.84
    surely 0.12 surface 0.52 sustain 1.7 sustainable 0.8 svir 1.03 synergy 0.79 system 0.76 t 0.94
    take -0.34 takeaway 0.18 talent 0.94 talk 0.31 target 0.79 task 1.03 teach -0.66 team 0.25 teamwork 0.26
    tear 0.63 technology 1.46 tell 0.2 ten -0.06 tend 1.66 term 0.24 test -0.87 text -0.57 textbook 1.42
    th 0 th1s 2.19 th3 3.19 than -0.55 thank 2.36 thanks 0.46 that -0.25 the -0.33 their -0.8 them -1.89
    then -0.1 there 0.19 these -0.31 they -0.57 thing 0.68 think -0.56 thinking 0.21 third 0.74
    thirty -0.17 this 1.32 those -0.62 though 0.57 thought -0.25 thousand -0.78 three -1.19 threshold -0.08
    throughout 0.21 throughput 0.96 thru 0.74 thus 0.41 tick 1.33 time -0.21 tired 0.63 to 0.21
    today 0.19 together 0.61 tomorrow 0.71 too -1.42 tool 0.59 top 1.08 total 0.82 touch -0.54 track 0.84
    trade 1.22 train -0.27 training -0.38 transparency 1.2 transparent 0.05 treat 1.2 true -0.5
    truly 1.47 trust 1.03 truth -0.15 try -0.76 turning 0.58 tvir 1.53 twenty 0.4 twice -0.92 two -0.9
    type 0.3 typically 2.02 u 0.11 uncle 1.19 under 0.38 understand 0.84 unfair -0.49 unhappy 0.41
    unless 0.33 unlock 0.84 until 0.75 up 0.6 update -0.1 upon 1.16 upper 0.38 upwards 2.48 urgency 0.3
    us -0.75 use -0.84 user 0.06 usually 0.49 v 0.03 vagueness 1.03 validated 0.25 value 0.55 velocity -0.07
    vendor -0.26 verdict 1.87 verified 0.18 verify 1.34 version -0.36 very 1.02 view 0.18 visa 1.67
    vise 1.08 vision 0.52 vocal 1 vote -0.11 vp 0.54 vulnerability 1.85 w -0.11 wait -1.47 waive 0.45
    walk -0.34 want -0.59 warm -0.45 way 0.25 we -1.03 weak 0.25 weakness 1.53 week -1 weekly -0.15
    weigh 0.85 well 0.3 what -0.48 whatever 0.29 when -0.03 whenever 0.98 where -0.01 wherever 0
    whether -0.57 which -0.44 who -0.14 whoever -0.42 whole 1.02 wholly 1.29 why -0.25 whys 1.37
    widely 1.08 wife -0.37 wild 0.39 will 2.05 win 1.13 winner 0.64 wire -0.38 wise 0.83 wish 0.47
    with -0.32 within -0.55 without 0.7 witness 1.62 wonderful 0.68 word 1.25 work 0.75 world 1.38
    worry -0.59 worth -0.71 would 0.49 wow 1.76 write -0.78 written 1.16 wrong -1.5 x 2.15 yaml 0.51
    year -0.16 yes 0.06 you 0.84 your 0.85 yours -0.55 yourself 0.61 zero 0.2 zone 0.23 а 1.21 е 0.21
    о 0.41 – 0.32 — 1.63 € 0.26 → 1.43
  `,
};
