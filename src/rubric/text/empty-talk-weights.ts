/**
 * What speaks for a sentence being empty talk, and against it (below 0). Written by `npm run calibrate:empty-talk`
 * (evals/calibrate-empty-talk.ts); do not edit by hand. Order and unit: see empty-talk.ts.
 */
import type { TalkWeights } from './empty-talk.ts';

export const EMPTY_TALK: TalkWeights = {
  base: -1.71,
  shape: [-3.97, -0.74, 2.8, 0.98, -0.59, 0.77, -1.13, -0.99, 1.61, 0.82, 0.04],
  words: `
    a -0.27 ability 0.39 about -0.14 above 0.95 absolutely 2.18 accept 0.76 accord -0.02 accordingly 0.85
    account -0.71 accountability 1.16 accountable 0.21 achieve 0.64 across 1.6 act 1.46 action 3.68
    actively 2.04 add -0.11 adjust 1.47 admit 0.46 advance -0.38 advise 0.94 after -0.44 afterwards 1.29
    again 0.59 against -0.53 age 0.38 agile 0.89 agree 0.16 ahead 0.07 align 1.97 alignment 1.78
    all 0.46 alone -0.9 along 0.91 already 0.34 also -0.05 alternative 0.08 always 0.71 amazon 0.34
    ambiguity 0.85 an -0.36 analysis 1.31 analyze 1.64 and 0.84 annual -0.06 another 0.41 answer 1.26
    any 0.36 anybody 1.85 anyone -0.41 anything 0.12 anywhere 0.39 appeal 0.87 applaud 1.99 applicant 1.67
    apply 0.91 appraisal 1.27 appreciate 1.78 approach 1.38 approve -0.6 around -0.48 as 0.26 ask -1.17
    assessment 0.64 assessor 0.88 assistant 1.5 assume 1.16 assumption 0.49 at -0.25 attention 0.34
    attitude 0.93 audit -0.11 auditor 1.13 authority -0.04 automate 0.5 automatic -0.23 automatically -0.04
    available -0.27 await 0.45 award 1.69 away 0.31 b 0.63 back 0.12 backbone 1.75 backwards 2.18
    bad -1.29 balanced 0.71 band 0.4 bar 1.38 base64 0.25 basically 1.36 be 0.31 beat 0.68 because -0.15
    become 1 before -0.2 beg 0.5 begin 0.06 beginning 0.17 behalf 0.15 behind 0.81 being 0.26 belief 0.49
    believe -0.64 below 0.51 benefit 1.7 best 0.08 between 0.83 beyond 1.18 bias 1.12 big 0.28 bind 0.32
    bit 0.17 blame -0.09 blameless 0.76 bless 0.01 blog 2.35 board -0.13 boom 2.07 bootcamp 0.05
    boss -0.01 both 0.35 bottom 1.11 box -0.99 break -0.71 breakfast 0.24 brilliant 1.57 bring -0.05
    broad -0.13 budget 0.31 build -0.44 business 0.83 but -0.33 by -0.32 c 0.07 calculate -0.15
    calculated 1.53 calibration 0.35 call -0.82 calm 0.07 can -0.65 candidate 2.43 candidly 1.57
    card -0.37 care -0.7 careful -0.42 carefully 0.66 carry 0.47 case -0.53 category 0.11 cause 0.95
    cent 1.03 center 0.45 centric 1.3 ceo 2.4 certified -0.09 chair 0.33 challenge 2.17 chance 1.89
    change 0.25 cheap -0.27 check 0.02 child -0.39 choose 0.28 churn 1.84 circumstance 0.32 clarity 1.17
    class 0.07 clear 0.95 clearly -0.15 client 2.86 close -0.36 cloud 0.46 coach 2.8 coaching 2.02
    code 0.1 coffee 0.43 collaboration 1.06 colleague 1.36 collect -0.13 come -0.43 comfort 0.9
    comment 1.01 commit 0.71 commitment 1.5 committee 1.36 common 0.41 communicate 1.85 communication 0.5
    company 0.66 complaint 0.14 complete 0.22 completely 0.73 complex 0.56 complexity 0.56 compromise 0
    conclude 0.57 conclusive 0.18 concrete 0.15 conduct 0.22 confidence 1.91 confirm 0.91 conflict 1.28
    consider 1.74 considerable 2.45 consistency 0.42 consistent 0.46 constant 0.07 contain 0.5 content -0.44
    contested 1.05 context 0.09 continent 1.38 continue 0.6 continuous 0 contribution 2.22 control 0.8
    conversation 0.73 correct -1.44 corrective 0 cost -0.93 could -0.4 council -0.38 count -0.36
    country 0.15 courage 0.68 course -0.34 cover -0.39 cr1t3r1a 1.05 crazy 1.39 credit 1.08 criterion 2.25
    critic 1.08 critical 1.45 criticism 0.96 cry 2.52 csat 0.16 culture 3.23 curiosity -0.04 curious -0.11
    customer 1.58 cut -1.2 d 0.01 dashboard -0.24 datum -0.58 day -0.04 deadline 1.15 deal 2.68
    dear 2.03 debrief 2.1 decide -0.81 decision 1.24 decisive 1.4 decode 1.93 decrease 0.26 deduct -0.01
    deduction 1.26 deem 0.14 deep 0.75 deeply 1.62 default -0.43 defect 1.18 definition 0.06 degree -0.59
    delight 0.15 deliver 2.27 delivery 0.4 delta 0.83 demonstrate 0.21 department 0.35 depend -0.39
    depth 0.88 describe -0.2 deserve 0.23 destination 0.6 detail 1.42 detailed 0.58 develop 0.39
    developer 0.77 devops 0.89 difference 0.73 different -0.58 differently 1.86 difficult 0.42 difficulty 1.03
    digit 0.22 dimension 0.41 director 0.83 disagree 0.5 disappoint 0.04 discover 2.65 discrimination 0.13
    disguise 0.81 display 0.61 disregard -0.16 diva 1.08 dive 0.54 diverse 0.64 do -0.06 document -0.07
    documentation 0.89 dollar 0.31 door -0.73 double 0.79 doubt 1.19 down 0.28 dream 0.94 drive 0.53
    driven 0 drop -0.3 drucker 1.3 dublin 0.09 due 0.6 e 0.15 each -0.65 earlier 0.38 early 1.1
    earn 1.22 earth 0.58 easy -0.01 eat 0 effect 1.1 effective 0.48 efficiency 2.51 effort 1.51
    eight -1.28 einstein 1.18 eleven -1.92 else 0.41 embrace 3.61 empathy 1 employee 3.19 employer 0.27
    empower 0.09 enable 0.86 end 0.31 enemy 1.56 energy 0.19 engineer 0.93 engineering -0.07 english 0.13
    enough 0.26 enter 0.42 episode 0.21 equal 1.6 erratum 0 error -0.54 escalate 0.56 escalation 0.71
    euro -1.29 evaluation 2.59 evaluator 1.2 even 1.65 ever 1.66 every 0.94 everybody 1.06 everyone 0.62
    everything 2.05 evidence 1.31 exactly 0.68 example 0.08 exceed 1.68 excellence 0.92 excellent 2.1
    exceptional 1.69 exclamation 0.63 execute 1.36 execution 0.02 executive 0.04 exemplary 2.47
    exercise 1.64 exhibit 0.54 expect 0.47 expectation 0.57 experience 0.87 explanation 0.07 eye 0.43
    f 0.11 face -0.52 fact 0.69 factor 0.91 fail 0.49 failure 0.21 fair -0.93 faith 0.12 fall -1.14
    false -0.84 family -0.78 far 0.95 fast 0.98 faster 0.37 favor 2.24 feed -0.96 feedback 3.57
    feel 0.8 feeling 1.59 few -0.61 field -1.35 fifteen 1.04 figure 0.51 file -1.41 fill 0.66 final 2.11
    finally 0.29 find -0.22 fine -0.55 finish 0.07 first -0.83 five -0.62 fix 0.05 flag -0.32 flat -0.57
    floor 1.25 flywheel 1.66 focus 0.78 follow 0.69 foolish 0.64 for -0.4 ford 0.59 foregoing 0
    forever -0.4 forget 0.93 form -0.83 formality 0.36 former 0.44 forth 0.84 forty -1.09 forward 0.91
    four -1.29 freeze 1.29 frequently 0.47 friend 1.69 from -0.34 front 1.56 frugality 1.96 fruit 1.21
    full 0.54 fully 0.3 fun -0.24 functional 0.92 further 0.92 future 0.88 g -0.38 gain 0.31 game -0.71
    gap -0.19 gather 1.56 general 2.72 generally 2.07 generous 0.57 get -0.56 getelementbyid 0.32
    gift 0.43 give -0.34 glad 0.58 glowing 0.77 go -0.68 goal -0.32 gold 0.06 good 0.81 grade 2.67
    grader 2.11 grading -0.05 graduate 2.91 grammar 0.17 grandmother -0.27 grateful 1.78 great 1.98
    green -0.52 ground 0.31 grow 1.68 growth 1.1 gt 0.63 guarantee -0.43 guide 0.03 guideline 0.73
    gur 1.74 gut 2.48 guvf 0.79 h 0.33 ha 0.47 habit -0.66 half -1.56 hand -0.98 handbook 0.33 handle -0.36
    handwritten 0.27 hang -0.08 happen 0.26 happiness 0.94 happy -0.19 hard 2.22 harsh 0.78 have -0.15
    he -1.67 headcount 1.29 hear 0.3 heart 3.63 help 0.48 henry 0.59 her -2.28 here 1.11 hero 1.34
    hesitate 2.28 hey 1.22 hide -0.82 high 1.76 him -2.43 himself 1.08 hindsight 1.34 hire 1.7 hit -0.72
    hold 0.38 holistic 0.39 honest -0.38 honestly 1.08 hour -0.64 how -0.02 hr 0.85 human 1.34 humble 2.46
    humbly 1.82 hundred -0.81 hungry 2.47 hurdle 0.01 hurt 0.9 i -0.38 ideally 2.4 identical 0.77
    identify 1.25 if -0.17 ign 0.19 ignore 0.64 illustrate 0.39 immediately 1.54 impact 2.52 importance 1.43
    important 2.5 impossible 1.98 impress 1.25 improve 1.67 improvement 3.18 in 0.03 incident 1.48
    incline 0.29 incomplete 0.04 increase 0.5 independent 0.17 independently 0.49 individual 0.23
    industry 0.57 influence 0.69 information 0.28 initiative 2.15 input -0.91 insight 1.98 insist 0.31
    inst 1.12 instinct 0.37 instru 0.02 instruct 0.8 instruction -0.35 integrity 0.95 intent 0.08
    intention 0.11 interview 0.46 interviewer 1.12 into 0.2 invent 1.58 invention 0.44 issue -0.13
    it -0.51 item -0.39 its 0.35 jeff 1.09 job -0.35 joke 0.4 journey 1.68 judgment 1.9 just -0.1
    k 1.11 kaizen 0.15 keep -0.71 key -0.35 kid -0.07 kind 0.28 kindly 1.36 know -0.73 kpi 1.67
    kpis 2.14 l 2.13 land -0.46 landscape 0.09 language -0.2 last 0.16 lasting 0 latency 1.22 later 0.55
    lawyer -0.33 lead -0.09 leader 2.47 leadership 3.86 lean 0.18 learn 1.26 learning 2.82 least 0.81
    leave 0.01 legal 0.64 less 0.59 lesson 0.3 let 1.12 letter -0.9 level 1.89 leverage 0.77 lie -0.5
    life 0.57 light -0.85 like 0.08 line -1.06 lining 1.57 linkedin 0.79 list -1.29 listen 1.11
    listener 0.35 lock -0.07 long -0.22 longer -0.33 look -0.55 loop 1.78 lose -0.68 lot 1.45 love 1.95
    low 0.81 lower 0.44 lt 0.63 lucky 0.71 lunch -0.7 m 1.14 machine -1.07 mail -0.14 main 1.36
    maintainable 0.32 make 0.07 man -0.38 manage 0.58 manager 0.35 many 1.03 margin 0.19 mark 1.63
    market -0.06 match -0.41 material -0.01 matter 2.42 mature 2.09 max 1.04 maximum 2.4 may -1.18
    me 0.91 mean 0.31 measurable 1.99 measure 0.99 measured 0.16 mechanism 0.29 meet 1.63 meeting -0.37
    member -0.23 memo 0.41 mention 0.55 mentor 1.46 mercy 0.45 message -1.04 metric 2.68 middle 0.19
    mile 0.97 million 0.65 mind 1.93 mindset 1.17 mine -0.64 minus 0.88 minute -1.45 miss 0.1 missing 0.04
    mistake -0.26 mock 0.09 mode 1.12 model -0.46 moment 0.84 money -0.66 monitoring 0.26 month -1.38
    moon 1.06 morale 0.4 more 0.7 morning -0.46 most -0.59 mostly 0.13 mother 0.8 move -0.15 ms 0.04
    mttr 0.13 much 0.77 must -0.67 my 0.23 myself -0.2 n 1.07 name -0.23 native 1.42 natural 0.57
    nature 1.94 need 0.3 needle 2.25 needless 0.52 neither 0.05 nervous 0.27 never 1.49 new -0.54
    next -0.2 nine -0.31 no -0.73 nobody -0.29 none -1.07 normal -0.47 normally 1.51 not -0.74 note 0.35
    nothing -0.4 notice 0.36 now -1.43 nps 0.77 number 0.05 o -0.1 oblige 0.57 obsession 1.44 obstacle 1.15
    ocean 0.45 of 0.2 off 0.36 office -0.91 official -0.21 offs 0.08 often -0.25 oh 2.24 ok 0.33
    okay -2.33 old -0.62 on -0.03 once -0.78 one -0.52 only -0.3 open -1.04 operate 0.42 opinion -0.58
    opportunity 2.22 option -0.03 optional -0.08 or 0.5 order -0.66 orient 0.46 other -0.31 others -0.23
    ought 1.69 our -3.06 out 0 outcome 1.55 output 0.72 outside -0.44 outstanding 2.34 ovation 2.51
    over 0.26 overall 2.38 overlook 0 override 1.24 overwhelmingly 0.37 own 0.29 owner -0.6 ownership 3.04
    p -0.11 p50 1.12 p99 1.82 page -2.31 pager 0.05 panel 0.29 paragraph -0.01 parent -0.05 part -1.19
    partner 0.23 party -0.26 pass -0.81 passion 0.78 patience 0.96 patient -0.76 pay -0.3 payback 0.72
    peer 3.11 penalty 0.07 people 0.01 per -0.07 percent 0.15 perfect 1.3 performance 1.02 persistence 0.31
    person 0.01 personal 0.94 personally 0.98 perspective 0.63 peter 1.19 phone -0.93 picture -0.13
    piece 0.34 pilot -0.62 pizza 0.23 place -0.69 plan -0.13 planner -0.49 platform -0.68 play -0.41
    please 3.09 plus -0.27 point 0.74 policy 0.6 position 0.52 positive -1.08 possess 1.86 potential 0.3
    power -0.23 practice 1.96 precedent 1.12 precisely 0.76 prefer 0.53 preparation 1.43 prepare 0.7
    present 1.91 president 0.92 press -1.15 pressure -0.31 presume 0.9 pretend 0.44 preventive 0.23
    previous 0.04 principal -0.49 principle 1.32 principled 1.81 print -0.78 prioritize 0.72 privileged 0.95
    proactive 1.22 problem 1.24 process 2.04 product -1.49 productivity 0.34 professional 1.95 professor 0.59
    progress 0.45 project -1.01 promise -0.17 proof 0.79 protect -0.23 proud -0.27 prove 0.83 psychological 0.76
    publish 0.62 punish 0.07 put -0.49 q1 0.98 q2 0.61 q3 0.96 q4 0.68 quality 1.53 quantify 1.48
    quarter 0.31 question -0.44 quick -0.44 quickly -0.15 quite 0.7 quota 1.2 quote -0.29 r 0.82
    raise 1.58 raiser 1.45 rare 0.99 rate 0.8 rater 0.61 raters 1.1 rather 0.41 rating 1.12 read -0.56
    readable 0.93 reader -0.33 reading -0.42 ready 0.41 real -0.48 realize 2.06 really 1.21 reason 0.03
    reasonable -0.58 reasoning 0.66 receive 0.33 recognize 1.1 recommend -0.35 recommendation 0.41
    record -0.35 recruiter 0.68 reduction 0.4 refer 0.37 reference 1.53 reflect 1.2 reflection 0.22
    regard 0.74 region -0.29 regret 0.47 regular -0.3 regularly 0.12 relationship 0.84 release -1.03
    relentless 0.02 reliable 0.75 remark 0.42 remember 0.8 remind 0.46 reminder 0.18 remove -0.18
    repeat -0.45 reply 0.98 request -1.01 require 0.62 requirement 1.13 resilience 0.16 resilient 0.82
    resolve -0.13 respect 1.33 respectfully 1.61 response 1.17 responsibility 1.94 rest 0.19 result 2.11
    return 0.02 revenue 1.16 reversible 0.1 review -1.03 reviewer 1.61 revised 0.07 reward 2.39
    rich 0.39 right -0.17 rigor 1.41 rise 0.23 risk 0.3 road -0.68 rock 2.01 roi 0.52 role 1.63
    roll 0.53 rollback 0.63 rome 3.43 room -1.54 root 1.89 rot13 0.56 round -0.44 rubric 4.32 rule -0.77
    run -0.63 s 0.22 safety -0.49 sale 0.09 same -1.04 sample -0.63 satisfaction 1.12 satisfy -0.37
    save 1.02 saving 0.47 say 0.17 scalable 1.16 scale 0.63 scheme 0.53 school -1.19 scope 0.03
    score 2.11 scoring 1.99 script -0.74 seattle 0.21 second -0.81 section 0.23 secure 0.92 see -0.08
    seek 0.44 seem 0.74 sell -0.19 send -1.02 senior -0.1 sense 0.93 sentence -0.59 set 0.85 setback 2.02
    settle 0.28 seven -0.98 several 1.3 shake -0.33 shall 1.48 shaped 0.06 share 0.19 sharp 2.32
    she -1.75 shift -0.8 ship -0.67 short 1.25 should 0.32 show -0.53 side -1.45 significant 0.61
    silver 1.62 simple 1.12 simplify 1.73 simply 0.71 since -0.15 single 0.79 sit -0.67 site -0.01
    situation 2.09 six -1.37 skip -0.32 sla 0.98 slowly 1.17 small -0.6 smile 1.37 so -0.67 software -0.68
    solution 0.34 solve 1.56 solver -0.17 some -0.01 somebody -1.2 someone -0.18 something 0.96
    sooner -0.27 sorry 0.05 sound -0.1 speak 1.5 speaker 0.35 specific 1.48 specificity 0.04 speed -0.02
    spend 0.16 spirit 0.52 spot 0.11 spring -1.18 sprinkle 0.13 stage 0.24 stake -0.02 stakeholder 2.33
    stand -1.56 standard 1.76 standing 0.66 star 1.85 start -0.26 state -0.19 stay -1.31 step 0.68
    steve 1.53 stick 0.07 still -0.11 stitch 2.37 stop -0.8 story 1.07 strategic 1.18 strategy 0.1
    strength 1.77 stress 1.07 strict 0.86 strike -0.19 strive 0.62 strong 1.39 structure 0.66 study 0.87
    style 1.73 submission 0.52 substantial 0.24 success 2.59 such 0.88 sufficient 0.46 sum -0.19
    summary 1.39 superpower 0.03 supervisor -0.07 suppose 0.07 suppress 0.15 sure -0.84 surely 0.12
    surface 0.52 sustain 1.7 sustainable 0.8 svir 1.03 synergy 0.8 system 0.76 t 0.94 take -0.33
    takeaway 0.18 talent 0.94 talk 0.33 target 0.79 task 1.03 teach -0.65 team 0.25 teamwork 0.26
    tear 0.64 technology 1.42 tell 0.21 ten -0.05 tend 1.66 term 0.25 test -0.87 text -0.57 textbook 1.43
    th 0 th1s 2.2 th3 3.19 than -0.55 thank 2.37 thanks 0.47 that -0.24 the -0.33 their -0.8 them -1.89
    then -0.1 there 0.19 these -0.32 they -0.56 thing 0.68 think -0.55 thinking 0.21 third 0.73
    thirty -0.17 this 1.32 those -0.62 though 0.57 thought -0.27 thousand -0.77 three -1.19 threshold -0.08
    throughout 0.21 throughput 0.95 thru 0.74 thus 0.42 tick 1.34 time -0.21 tired 0.63 to 0.21
    today 0.2 together 0.62 tomorrow 0.7 too -1.41 tool 0.6 top 1.08 total 0.83 touch -0.54 track 0.84
    trade 1.21 train -0.27 training -0.38 transparency 1.2 transparent 0.05 treat 1.2 true -0.5
    truly 1.47 trust 1.03 truth -0.15 try -0.75 turning 0.58 tvir 1.53 twenty 0.4 twice -0.93 two -0.9
    type 0.3 typically 2.01 u 0.11 uncle 1.2 under 0.39 understand 0.85 unfair -0.49 unhappy 0.41
    unless 0.34 unlock 0.85 until 0.74 up 0.6 update -0.1 upon 1.12 upper 0.37 upwards 2.47 urgency 0.3
    us -0.76 use -0.84 user 0.06 usually 0.49 v 0.03 vagueness 1.03 validated 0.24 value 0.54 velocity -0.07
    vendor -0.26 verdict 1.87 verified 0.18 verify 1.33 version -0.36 very 1.01 view 0.18 visa 1.66
    vise 1.08 vision 0.51 vocal 1 vote -0.11 vp 0.54 vulnerability 1.86 w -0.11 wait -1.46 waive 0.45
    walk -0.33 want -0.59 warm -0.46 way 0.25 we -1.03 weak 0.25 weakness 1.52 week -1 weekly -0.14
    weigh 0.86 well 0.29 what -0.48 whatever 0.3 when -0.04 whenever 0.98 where -0.01 wherever 0
    whether -0.58 which -0.45 who -0.13 whoever -0.42 whole 1.03 wholly 1.3 why -0.26 whys 1.37
    widely 1.08 wife -0.37 wild 0.39 will 2.05 win 1.12 winner 0.64 wire -0.37 wise 0.84 wish 0.49
    with -0.32 within -0.54 without 0.69 witness 1.64 wonderful 0.68 word 1.25 work 0.76 world 1.38
    worry -0.6 worth -0.72 would 0.49 wow 1.77 write -0.78 written 1.12 wrong -1.5 x 2.15 yaml 0.51
    year -0.16 yes 0.06 you 0.84 your 0.85 yours -0.55 yourself 0.62 zero 0.21 zone 0.24 а 1.22
    е 0.21 о 0.42 – 0.32 — 1.63 € 0.26 → 1.44
  `,
};
