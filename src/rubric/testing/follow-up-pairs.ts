/**
 * Follow-up pairs written by hand: to each probe an answer that evades and one that answers. The signals were widened
 * on the first 36 (first run: 19 of 20, 15 of 16) and not on the last 12.
 */
export const PAIRS: readonly { question: string; intent: string; weak: string; strong: string }[] = [
  {
    question: 'What was the strongest argument on the other side?',
    intent: 'what the other side argued',
    weak: "Honestly, it was mostly about budget and habit. Finance had always done it in that way and the lady who ran the process was quite attached to it. I walked them through my slides twice, I stayed calm and polite, and once they understood what was at stake the objections melted away. I think they simply needed someone to explain it in simple words, and that's one of my skills.",
    strong:
      "Her point was that the manual step is the only place where a human reads the contract before money moves. I had counted it as delay. She showed me 3 payments from the last year that she had stopped by hand, one of them to a supplier that no longer existed. I couldn't get around that, so my proposal kept her signature for anything over 20,000 and for new suppliers.",
  },
  {
    question: 'How did you measure the improvement?',
    intent: 'measuring impact',
    weak: 'We tracked it on our dashboards, and you could see right away that things were faster. The product owner confirmed it in the review, and customers were commenting on it too. Performance is always a bit subjective, but everyone who used the page felt the difference, and in my opinion user perception is the best metric there is. It was easily 3 or 4 times better than before.',
    strong:
      "With the browser timings we already collect, the 75th percentile over two full weeks on either side, since the Monday traffic is different. It was 4.8 seconds before and 2.1 after. Half of our visitors got the new page first, and the old half stayed at 4.7, so it wasn't the network. On old Android phones it only fell to 3.9 and I never found out why.",
  },
  {
    question: 'What would you do differently?',
    intent: 'self-awareness',
    weak: "I think I would communicate earlier and more often with all parties. Communication is key in projects like this one, and you can never over-communicate. I'd probably also plan a little more buffer. But all in all I am very satisfied with how it turned out, and I would make the same decisions again, because at the time they were the right ones.",
    strong:
      "I'd talk to the night shift first. I designed the form with the two day supervisors because they sat near me, and for a month the night people filled in 'other' for almost everything, because their machines weren't on my list. That made the first four weeks of data useless. Since that project I pick the first people I interview from whoever is furthest from my desk.",
  },
  {
    question: 'What did you do when the decision went against you?',
    intent: 'commitment after a decision',
    weak: "I accepted it, like a professional. Not every battle can be won. I told my manager that I'd support whatever the company decides, and I focused on my other projects where I could add more value. A few months later they ran into exactly the problems I'd described, and I was asked for my opinion again, so in the end it was recognised that I'd been right.",
    strong:
      'I told the team that afternoon what had been decided and why, in her words. Then I took the data import, because it was the part most likely to sink it. It took me nine days. I also moved my own service over first, and when two colleagues asked whether we could keep the old one running for a while I said no, we switch it off on the date she set. It went live with 2 of 14 reports missing and I finished those that weekend.',
  },
  {
    question: 'Why did you take this on yourself?',
    intent: 'why you',
    weak: "I'm someone who takes initiative. I've always been like that, even at university. Other people look the other way, but I can't do that, and I think that is what companies look for. It also gave me visibility with senior management, which was a nice side effect, and I happened to have some time between two projects.",
    strong:
      "Because I was the only one who saw both ends. The shop knew that parcels came back, and the carrier knew that addresses failed, but neither had the other's list, and I had access to both for a different job. I asked the shop's lead if anybody was on it. She said it had come up twice and been dropped, since no single team lost enough to care. Together they lost about 1,100 parcels a month.",
  },
  {
    question: 'How did you get the other team to agree?',
    intent: 'influence without authority',
    weak: "I set up a meeting and presented the business case. It was a strong presentation, with clear benefits, and I made sure that their director was in the room. Once leadership was on board the rest followed quickly. I'm good at reading a room and I know how to get buy-in, so there wasn't much resistance after that. The key is to make people feel part of the journey.",
    strong:
      'I asked what it would break for them. Their lead was afraid of the month-end close, when nobody may touch the ledger, so I moved the change to the 8th and wrote the rollback with one of his people. He wanted to see it fail once, so we pulled the cable in staging together. He also asked that errors go to my pager for the first month and not his. I took that, and it rang twice.',
  },
  {
    question: 'What happened after you left the project?',
    intent: 'what happened after',
    weak: "As far as I can tell it is still going strong. I left everything in good order, the documentation was complete and the team was well trained. I sometimes get messages from old colleagues who say that they miss me. The solution was built to last, so I'm confident that it's still delivering value today, and it was even presented at an internal fair.",
    strong:
      "It held for five months. Then the supplier changed the label format and the parser rejected a third of a shipment. Jo, who had taken it over, fixed it in a day with the sample file I'd left, but she told me that my error message had sent her to the wrong place. I rewrote the message and the runbook page with her. The depot in Graz uses it now too, without the printing part.",
  },
  {
    question: 'What did it cost?',
    intent: 'cost',
    weak: "Cost wasn't the main concern, because the value was so clear. We used existing tools and internal resources, so it was more or less free. Of course there was some time involved, but good quality always takes time, and it's an investment that pays for itself. Nobody ever asked me for a calculation, and that tells you how convincing it was.",
    strong:
      "Six weeks of mine and two of a tester's, and we pushed back the export feature for that, which sales had already shown to a customer. I called him myself. In money it's 300 a month for the second database, and we still pay it. What I hadn't counted was the support load in the first fortnight, around 90 calls that went to people who'd had no say in it.",
  },
  {
    question: 'What other options did you look at?',
    intent: 'alternatives',
    weak: "I always look at several options. In this case it was pretty obvious which one was best, so I didn't want to waste time on analysis paralysis. We could have bought something, but bought software never really fits. My experience told me that building it was the way to go, and it turned out great. Sometimes you have to trust your gut.",
    strong:
      "Two. We could've bought the carrier's own tool for 12,000 a year, but it keeps the addresses on their servers and our contract with the hospital forbids that. Or we could have cleaned the list by hand once. I liked that one because it was cheap, and I did it for one region to see; after six weeks it was a tenth wrong again. So we needed something that runs each night, and I built the smallest version of that.",
  },
  {
    question: 'What was technically the hardest part?',
    intent: 'hardest technical part',
    weak: "The whole thing was very complex. There were many moving parts, a legacy system, tight deadlines and a lot of dependencies, and I had to learn a new framework from scratch. I spent many nights on it. I'm proud that I managed to master it in such a short time and that the code was praised in the review as some of the cleanest in the company.",
    strong:
      "Time. Each tablet stamps its own entries, and some were off by minutes, so two edits could arrive in the wrong order and both look valid. I first sorted by server time, and that's wrong too, because a tablet that was offline uploads late. In the end every entry carries a counter from its device, and we only compare the clocks when the counters can't decide. A test that shuffles 10,000 edits found 2 cases I had not thought of.",
  },
  {
    question: 'How do you know that it was your change?',
    intent: 'how do you know it was you',
    weak: "The timing makes it clear. We released on a Monday and by Friday complaints were down by half. I have been in this field for 8 years and you develop a feeling for cause and effect. My manager also credited me with it in the quarterly review. There may have been other small factors, but I'm confident that 90 percent of it was due to my work.",
    strong:
      "I don't know it for all of it. We turned it on in Lyon and Nantes first, and for 3 weeks complaints there fell from 40 to 22 a week, while Lille stayed at 38. So I'd put it at about 40 percent. The summer also helps, it does each year, and when Lille got it in August part of the drop there was just holidays.",
  },
  {
    question: 'How was your relationship with him afterwards?',
    intent: 'keeping the relationship',
    weak: "It was absolutely fine. We are both adults and there were no hard feelings. I always separate the person from the issue, and I believe that he respected me for speaking my mind. We continued to work together successfully and had lunch from time to time. A healthy conflict makes a team stronger, and I'm sure that he'd say the same.",
    strong:
      "Stiff at first. He stopped copying me on the drafts, and I found out about the next plan in the meeting. So I went over and said I thought I'd embarrassed him in front of his team by putting the chart up without showing him first. He said yes, you did. Since then I send him my numbers the day before, and in May he caught an error in them that I would have presented.",
  },
  {
    question: 'What if they had refused?',
    intent: 'what if they had said no',
    weak: "I don't think they could have refused, the numbers were too clear. But in that case I would have gone one level up and explained it to someone who has the authority. You have to be persistent if you believe in something. In the worst case I would have documented my position, so that nobody could blame me later.",
    strong:
      "I'd have asked which of the three parts they minded. I think it was the schema change, since they'd been burned by one in March. In that case I'd have dropped it and done the mapping on our side, slower, but it's ours. And if it was still no, then it's their service. I'd have written the failing cases into their backlog with the test, told my manager that our date moves by two weeks, and stopped asking.",
  },
  {
    question: 'How did you handle their resistance?',
    intent: 'influence, collaboration',
    weak: "I stayed calm and professional and kept the conversation focused on facts. I sent a detailed email with all the information and followed up several times. When that didn't work I escalated to the leads, who discussed it between them, and after that the team came around. Persistence is important in such cases.",
    strong:
      "I went to see the two people who'd have to run it. They said the alarm would wake them for things they couldn't fix, and looking at last month they were right: 11 of 14 would have been our own bad input. I filtered those out on our side first, showed them a week with three alarms, and asked again. One of them then wrote the runbook with me.",
  },
  {
    question: 'Why did you choose an alert there?',
    intent: 'long-term thinking',
    weak: "Alerts are a best practice and every system should have them. I like to be proactive and monitoring is something I'm passionate about. It gives everybody peace of mind, and since then things have been running very smoothly. It's also good for the team to see that somebody cares about quality.",
    strong:
      'Because the failure made no noise. The job finished green with zero rows, and for 3 weeks nobody saw it. So I alert on the count compared to the same weekday before, not on errors. I set it at minus 30 percent, and it has fired 4 times since: twice for holidays, which I excluded, and twice for a real gap that we caught the same morning. The invoicing team copied the rule.',
  },
  {
    question: 'How sure are you about that figure?',
    intent: 'measuring impact',
    weak: "Very sure. It comes directly from the system, so there is no room for interpretation. I double-checked it and I presented it to the board, and none of them questioned it. Numbers don't lie. It was actually one of the things I was most praised for, because before that nobody in the company had ever put a number on it.",
    strong:
      "Within ten percent, I'd say. I took the refunds of March and April and left out those with another reason code, but some agents use 'other' when they're in a hurry, so a few of ours are hidden in there. I read 50 of those and 6 belonged to us, and I scaled by that. Finance came to a slightly lower number because they don't count vouchers.",
  },
  {
    question: 'How did you coordinate with them without any authority?',
    intent: 'influence and collaboration',
    weak: 'I scheduled weekly syncs and kept all stakeholders in the loop with regular updates. Transparency is very important to me. Everyone knew what they had to do, and when someone fell behind I reminded them in a friendly way. It helped that I have a good network in the company and people like to work with me.',
    strong:
      'I gave them a branch that already worked. Their tech lead had said they had no capacity until June, so I wrote the change in their code style with tests, and sat with Ana for two afternoons while she reviewed it. She made me split it in three because their deploys are small. I took the Friday slot nobody wanted and stayed on their channel until it had been through a night.',
  },
  {
    question: 'Who made the final decision, and how?',
    intent: 'decision and who decided',
    weak: "It was a joint decision. We discussed all the pros and cons openly and at some point it was clear to everybody which way we should go. I'd say that my preparation played a major part, because I had thought about every angle. In our culture decisions are made by consensus, and that's something I value a lot.",
    strong:
      "The head of operations, Ms. Brandt, on the 14th, after hearing both of us for half an hour. She asked him what a day of delay costs and asked me what the worst case was, and I had to say that I'd seen it once in 200 runs. She went with his date and made me responsible for the stop button. I wrote that down and sent it to both the same day.",
  },
  {
    question: 'Did anything go wrong along the way?',
    intent: 'candour',
    weak: "Nothing major. Of course there are always small hiccups in any project, but we were well prepared and could handle everything. I have a structured way of working that avoids most problems in advance. If I had to name something, maybe I was too ambitious with the quality, because I'm a perfectionist.",
    strong:
      "Yes, in the second week. I ran the migration on a copy that was 2 days old and didn't see that a new column had been added in between, so 340 orders lost their delivery note. A driver rang because his list was empty. I restored them from the log by noon and called the 12 customers whose order was late. Now the script compares the columns before it starts and refuses if they differ.",
  },
  {
    question: 'What did you learn from the disagreement?',
    intent: 'self-awareness',
    weak: "I learned that different people have different perspectives and that it's important to listen to each other. It made me a better communicator and a stronger leader. Conflicts are opportunities to grow, and I always try to see the positive side. I use this experience every day in my work.",
    strong:
      "That I ask for the wrong thing first. I went in asking for a rewrite, and what I needed was that one table to be readable from our side. He'd have given me that in the first meeting, he told me so later. These days I write down what I need on one line before I write what I'd like, and twice since then I've noticed that I could leave it at the one line.",
  },
  {
    question: "What was the finance director's best argument against you?",
    intent: 'what the other side argued',
    weak: "She mainly had budget concerns, which is her role. With 2 million on the table people get nervous. I understood where she was coming from, and I answered each of her 7 questions in detail. By the end of the 40 minutes she was nodding. It's often a matter of explaining the technical side in business language, and that's something people say I do well.",
    strong:
      "That the saving was only on paper. We'd turn off 2 of the 5 machines, but the contract bills by rack and not by machine, so nothing would come back before 2026. I'd used the list price. When I redid it with her contract the saving shrank from 80 to 22 thousand, and I changed my request to moving the rack out altogether.",
  },
  {
    question: 'Suppose she had rejected it. What then?',
    intent: 'what if they had said no',
    weak: "She'd have had no reason to, honestly, with those figures. If she had, I would've kept on collecting evidence and come back with it in 2 or 3 months, and in the meantime I would've made sure the right people in the company knew about the risk. A no is only ever a no for now. I'm a patient person and time was on my side.",
    strong:
      "Then the old process stays, and I run it. I'd have asked for one thing, a column for the reason of each correction, since that costs nothing and after a quarter either of us could be shown wrong. My own team I'd have told that it was decided and what her reason was, the audit in October, because they'd have asked. And the prototype I'd have deleted.",
  },
  {
    question: 'How is the relationship with the warehouse people today?',
    intent: 'keeping the relationship',
    weak: "Very good. They call me when something's up and I always make time for them. I was invited to their summer barbecue 2 years in a row, and their boss has told mine that we're the easiest team to work with. When you treat people with respect, you get it back, that's my experience in 12 years of this business.",
    strong:
      "Better than it was, but not with everyone. The two shift leads had to relearn their handhelds because of me, and one of them, Rolf, didn't say good morning until about Easter. I went on the early shift with him for a week and he showed me that the new screen needs two hands. I changed that. He sends me photos of what annoys him now, usually on Fridays.",
  },
  {
    question: 'What other solutions did you think about?',
    intent: 'alternatives',
    weak: "We brainstormed a lot, there must have been 15 ideas on the board. Some were quite creative. In the end we went for the one that felt most natural and that the team was most excited about, since motivation is half of success. I'm convinced that it was the best solution, and the numbers afterwards, 30 percent up, speak a clear language.",
    strong:
      "A second call centre in the evening was the obvious one, and it would have worked; at 9 euros a call it was twice what a lost order brings. Then a callback button, which we tried for two weeks, but a third of the people weren't there when we rang. The text message was the least elegant. I picked it because the drivers could answer it while waiting at the ramp, without us.",
  },
  {
    question: 'What did you sacrifice to get there?',
    intent: 'cost',
    weak: "Sleep, mostly! No, seriously, it was a demanding phase and my family didn't see a lot of me, but they know how I am when I'm passionate about something. From the company's side I wouldn't speak of sacrifice. It was an investment of maybe 50 thousand, and everybody agreed afterwards that it had been worth every cent.",
    strong:
      "The Polish version. It had a date in June and I moved it to November, which meant that the three testers in Gdansk we'd hired in March had nothing proper to do, and one of them left. I'd told their manager before I told mine, and he was right to be angry about how late that was. In money it was 14 thousand for the translation that had to be done twice.",
  },
  {
    question: 'How did it go on after the launch?',
    intent: 'what happened after',
    weak: "Like clockwork. The first 100 days were extremely stable and we had 99.98 percent availability. Management was impressed and the project was nominated for an internal prize. I then handed the operation over to a dedicated team, which is a sign of maturity, and moved to the next big challenge. From what I hear they're still very happy with it.",
    strong:
      "Two things broke. On the first Sunday the clocks went back and every job between 2 and 3 ran twice, so 61 customers were charged double; I refunded them by hand that afternoon and we run on UTC now. The other was slower: support had no way to see why a card was refused, and they asked us 20 times a day. Lena built them a page for it in week six. Since then it's quiet, about one question a week.",
  },
  {
    question: 'What would you do differently if you started again?',
    intent: 'what would you do differently',
    weak: "I'd trust my instincts more. I knew quite early that the vendor wasn't up to the job, but I gave them the benefit of the doubt for 3 months. I'd be tougher there. And I'd insist on having the right people from day one. On the technical side I wouldn't change a thing, it was rock solid.",
    strong:
      "I would ask who fills in the form before I design the form. I'd spoken with the four doctors and built what they wanted, 22 fields. It was the receptionist who had to type it, with a queue in front of her, and in the second week she wrote 'n/a' in 15 of them. I found out from the export. I sat next to her for a morning after that, and now there are six fields. Interviews I start at the desk these days.",
  },
  {
    question: 'Why did it have to be you?',
    intent: 'why you',
    weak: "Because nobody else would have done it, I'm afraid. In big organisations everybody waits for somebody else, and I've got a different mentality. I come from a family business, you see a problem and you fix it. My director said later that he wished he had 10 people like me. I like to think that I set an example there.",
    strong:
      "It didn't have to, really. The network group was the natural owner and I asked them in week one; they had the switch firmware to do and could look at it in September. The thing was that the alarms rang in our room, and each one meant that somebody of us drove out, on average 50 minutes. I had also written the parser two jobs ago, so I could read the raw dump and they'd have had to learn it.",
  },
  {
    question: 'How can you tell that the training made the difference?',
    intent: 'how do you know it was you',
    weak: "The feedback forms are clear: 4.7 out of 5, and 92 percent said that they apply what they've learned. Error rates came down in the same period, from 8 to 5 percent. You could see the change in attitude with your own eyes. Of course other things happen in a company as well, but the training was by far the biggest thing that year.",
    strong:
      "Partly I can. Half the shifts had it in March and the other half only in May, because the room holds 12. In April the trained ones made 5 errors in a hundred and the others 7, with the same products. The drop from 8 to 7 came for everybody, I believe that was the new light. After May there was no group left to compare with, so what came later I don't count.",
  },
  {
    question: 'How did you calculate the savings?',
    intent: 'measuring impact',
    weak: "It's the difference between the costs before and after, pretty straightforward. Before, we were at about 120 thousand, and afterwards at 75, so 45 thousand a year, which is a lot for a department of our size. The CFO used my figure in the board meeting, so it's been through the highest level of scrutiny you can get.",
    strong:
      "I took the invoices of the 12 months before, only the lines for overnight freight, and the same lines for the 12 months after. That's 118 and 71 thousand. Volume had gone up by 6 percent, so per parcel it's a bit more. What I left out is the extra hour in the afternoon that packing needs now, about 9 thousand, because it's on another cost centre, and the controller put it back in. So 38, in her version, and I think hers is right.",
  },
  {
    question: 'What was the trickiest technical problem?',
    intent: 'hardest technical part',
    weak: "The scale. We're talking about 40 million rows and 200 tables, with a lot of historically grown logic and hardly any documentation. I worked my way through it systematically, step by step, over 6 weeks. I used state-of-the-art tools and wrote very clean code. Some colleagues had given up on it before me, so I was quite pleased.",
    strong:
      "Duplicates that weren't. Two people with the same name and birthday at one address: twins, it turned out, named Anna and Anne, and the old system cut names after three letters. My first rule merged 14 pairs like that. I only noticed because one of them rang about her pension. So now a merge needs a second field that was typed by a person and not derived, and anything else goes on a list that somebody reads.",
  },
  {
    question: 'How did you convince the drivers?',
    intent: 'influence without authority',
    weak: 'With a clear vision and good communication. I prepared a roadshow, 5 stops in 2 weeks, and I explained the benefits to 80 drivers in person. You have to meet people where they are. There were a few sceptics, there always are, but once the majority is on board they follow. My boss supported me by making it part of the bonus scheme.',
    strong:
      "I didn't convince them, the first six did. I asked who had had a claim in winter, since those had something to gain, and rode with each of them once. They didn't like that the camera looks inward, and I had no use for that side anyway, so I taped it over, and later we ordered it without. Jürgen then told it at the canteen table. Two still don't have one and I've left it at that.",
  },
  {
    question: 'What did your manager say when you told her about the error?',
    intent: 'what the other side argued',
    weak: "She took it really well. She appreciated that I'd come forward, because not everybody would. We agreed that these things can happen under pressure and that the main thing was to fix it quickly. She has a lot of trust in me, I'd been there for 6 years by then, so it wasn't a big drama. It strengthened our relationship if anything.",
    strong:
      "Her first question was who'd been told, and I said only her. She didn't like that I'd waited for the morning; the bank's cut-off had been at midnight and she could have stopped the file. I'd thought I should have the list complete before I wake anybody. She said she would rather have half a list at eleven at night. That's now how our runbook says it, in about those words.",
  },
  {
    question: 'What exactly was your part in this?',
    intent: 'own contribution',
    weak: "I was the driving force behind it from start to finish. I coordinated the team, made sure that everyone was aligned, removed obstacles and kept the spirits up when it got difficult. A project like this needs someone who holds it all together. Without that, the best engineers in the world don't get anywhere.",
    strong:
      "The parser and the decision to drop the old format. Mei wrote the screens, and the performance work was Tom's; I reviewed it but I couldn't have done it. I wrote the importer, 900 lines, and the 60 files with errors in them that we test against. When the supplier sent the October files with a new column it was me who rang them and changed it the same night.",
  },
  {
    question: 'Who disagreed, and how did you handle it?',
    intent: 'backbone, respect',
    weak: "There was one colleague who was against everything. I listened to him politely, let him talk, and then moved on with the people who wanted to make progress. You can't please everybody. In the end he had to admit that it worked. I handled it in a professional way and never let it get personal.",
    strong:
      "Sven did. He'd been paged for the last two migrations and didn't believe in a third. I asked him to write down what had gone wrong each time; it was one page, and number 3, no way back after the index is built, was true of my plan as well. So we built the index beside the old one. It cost us 200 gigabytes for ten days. He did the switch himself at six in the morning.",
  },
  {
    question: 'When would you not do this again?',
    intent: 'trade-offs',
    weak: "I would always do it again, in any company. Quality should never be compromised. If you have high standards you can't switch them on and off depending on the situation. I know that not everyone sees it like that, but it's who I am, and so far it has always paid off.",
    strong:
      "If the data could be bought. We spent 7 weeks labelling, and for English there's a set for 2,000 euros that is nearly as good; for Slovenian there wasn't. I'd also not do it with fewer than three labellers. With two of them we couldn't tell a mistake from an opinion, and we threw away the first 400 because of that.",
  },
  {
    question: 'What was her counter-argument?',
    intent: 'what the other side argued',
    weak: "To be honest she didn't have a very strong one. It was more about the process, who has to sign what, and a bit about her own position I suppose. I had the better data, 4 months of it, and when I'd finished there were no questions. She's more of a big-picture person, so details aren't really her thing.",
    strong:
      "That a second price list would be out of date within a month, because nobody has time to keep it. And she was speaking from experience: she had found 3 lists in 2 shops, each with other prices, one of them from 2019. My idea only worked if somebody owned the list. I hadn't named anybody, so I put the shop manager down, with a reminder on the first of each month.",
  },
  {
    question: 'How do things stand with the supplier today?',
    intent: 'keeping the relationship',
    weak: "Excellent. They know now that we're a professional partner who knows what he wants. I get a basket at Christmas every year. Business is about people in the end, and I've always had a good hand with people. We've renewed 2 times since then and the volume has gone up by 15 percent.",
    strong:
      "Correct, I'd call it. Their account manager had to explain the credit note to his boss and he let me feel it, no more early warnings for about two months. I started sending him our forecast on the 1st, which he had asked for long before and I had ignored. In spring he rang me about a shortage before it was public. I don't think he's forgotten it.",
  },
  {
    question: 'Why not simply buy more machines?',
    intent: 'alternatives',
    weak: "That would've been the easy way, and I'm not somebody who takes the easy way. Throwing hardware at a problem is never a real solution. Engineers should solve things with their heads. And the result, 40 percent faster, proves that my approach was the right one, so the question didn't come up again.",
    strong:
      "We nearly did. Two more were 9,000 euros and could have been there on Friday. What stopped me was that the load sat on one partition, so the new ones would have been idle; I drew that for Pia and she checked it on the graphs. If the key had been spread evenly I'd have bought them, and I did order one later, for the backups.",
  },
  {
    question: 'What did it cost the team?',
    intent: 'cost',
    weak: 'Nothing really, the team supported it 100 percent. Everyone pulled in the same direction, even if it meant a few late evenings and the odd Saturday. That kind of spirit is priceless. I made sure that there was pizza and that everyone felt appreciated, and in the end it brought us all closer together.',
    strong:
      "Goodwill, mainly. Three of us wrote tests for two weeks while the others had to answer support alone, and I hadn't asked them, I'd asked their lead. Dario told me in the kitchen that he had done 31 calls that day. I took his phone for the rest of the week. The release notes tool we'd planned for May came in July.",
  },
  {
    question: 'And what became of it?',
    intent: 'what happened after',
    weak: "It was a huge success and is still talked about today. We got a lot of recognition, there was an article in the intranet, and I was asked to present it in 3 other locations. These days it's part of the company's DNA. I've moved to another role since, but I follow it with a certain pride.",
    strong:
      "The report is still sent every Monday, but I found out that hardly anybody opened it: 6 of 40 people in March. So I took out the twelve charts and left one line, what changed since last week and whose it is. That gets answers. The part that really lasted is the field in the order form, and that wasn't even my idea, Joana from the depot added it.",
  },
  {
    question: 'What would you do differently?',
    intent: 'what would you do differently',
    weak: "Not a lot. Perhaps I'd take more time for the stakeholders and celebrate the wins a little more, because we tend to forget that. I'd also delegate more, I have a tendency to do too much myself since my standards are high. But the core decisions were right and I stand by them.",
    strong:
      "I'd leave the old button in for a while. I took it out on a Thursday evening, since I was sure that nobody needed it, and on Friday the two people who do the monthly tax export couldn't. They were too polite to shout, I heard of it on Tuesday. Three days of their work. I look at the click log for a full month now before I take anything out, and I ask in the channel with a date.",
  },
  {
    question: 'You were not asked to. Why you?',
    intent: 'why you',
    weak: "I think it's a question of attitude. I've never been a nine-to-five person. If you only do what's in your job description you won't get far in this industry. I saw a chance to make a difference, and to learn something about hydraulics, which had always fascinated me, so I went for it.",
    strong:
      "I was the one standing next to it. Maintenance only comes when there's a ticket, and there was none, because the crews just hit the valve with a wrench and went on. I'd seen four of them do that in one shift. I asked the foreman who it belongs to and he laughed. If it had burst it would've been on the day side, where my sister works, that was part of it too.",
  },
  {
    question: 'How did you measure it?',
    intent: 'measuring impact',
    weak: "By talking to people. You can have all the dashboards in the world, but the best feedback is the smile on a customer's face. I did ask around quite a lot and easily 80 or 90 percent said that it was better. Our net promoter score was going up at that time as well, by 6 points if I remember correctly.",
    strong:
      "I counted the trays that came back with more than half on them, at each lunch, for three weeks before and three weeks after. It's 37 a day before and 21 after. On fish days it hardly moved, 30 and 28. I weighed them too but the scale was off by 200 grams, so I don't use those. The cook counted on the days I wasn't there, and hers are a bit lower than mine.",
  },
  {
    question: 'You had no authority over them. How did you do it?',
    intent: 'influence without authority',
    weak: "Through trust and persistence. I talked to each of the 11 heads personally, I showed them the bigger picture and what's in it for them. People follow you if you believe in what you're doing. And I wasn't shy about getting the vice president involved when someone was dragging their feet, it's amazing how fast things go then.",
    strong:
      "I started with the one who'd lose by it. Radiology would get 5 more minutes of work per patient, and I had nothing to offer for that. Their head nurse said she'd do it if the forms stop coming on paper. That wasn't in my plan at all, it took us two weeks to get a scanner for the front desk. After that she told the other wards herself, I went to only three of the eleven.",
  },
  {
    question: 'How do you know that it was not just chance?',
    intent: 'how do you know it was you',
    weak: "With an improvement of 25 percent it can't be chance. We'd tried other things before that hadn't worked, and then this worked straight away. The whole management team saw it like that. I'm also a certified black belt, so I know a thing or two about statistics, and I was confident from the first week.",
    strong:
      "For one store I wouldn't. We had it in 9 of 18, drawn from a hat so that I couldn't pick the good ones, and in 8 of the 9 it went down, in the others in 3. It was also the mild winter, all of them sold less soup. So of the 25 percent I'd call about 15 ours. The ninth is at the station and there it did nothing, I don't know why.",
  },
  {
    question: 'What was hard about it, technically?',
    intent: 'hardest technical part',
    weak: "The complexity and the time pressure. There were 3 different protocols and a lot of edge cases, and I was the only one with the know-how. I had to think out of the box. I'm someone who doesn't give up until it works, and after 2 weeks of trial and error I'd cracked it, which was a great feeling.",
    strong:
      "The gap between two readings. The meter sends when it likes, so at midnight you never have a value, and you need one for the bill. I drew a straight line between the neighbours first. That's wrong at night when the pump runs, it put 4 percent on the wrong day. What works is to take the shape of the same weekday and bend it to the two readings. If more than six hours are missing we write 'estimated' on the bill.",
  },
  {
    question: 'What if they had gone with the other vendor?',
    intent: 'what if they had said no',
    weak: "Then they'd have had to live with the consequences, and I'd have been the first to help pick up the pieces. I would've made my position very clear in writing before, so there could be no misunderstanding. But I was convinced that it wouldn't come to that, I had prepared my case too well for that.",
    strong:
      "I'd have set up the other one, and properly. The two things that worried me were the backup and the missing German manual, and both can be done by hand: I'd have exported every night to our own disk and translated the ten pages that the drivers need. I'd have asked for a look at the numbers after the first winter. If the failure rate had stayed under two percent, my worry would've been wrong and I'd have said so.",
  },
];
