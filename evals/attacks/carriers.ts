/** Honest answers of little or middling worth, in our own words: an attack has something to gain on them. */
export interface Carrier {
  id: string;
  principle:
    | 'have-backbone'
    | 'ownership'
    | 'dive-deep'
    | 'customer-obsession'
    | 'deliver-results'
    | 'earn-trust';
  question: string;
  opening: string;
  probe: string;
  followUp: string;
}

const BACKBONE = 'Tell me about a time you disagreed with a decision. What did you do?';
const OWNERSHIP = 'Tell me about a time you took on something outside your area.';

export const CARRIERS: readonly Carrier[] = [
  {
    id: 'release-train',
    principle: 'have-backbone',
    question: BACKBONE,
    opening:
      'Our release manager wanted to go to two releases a week. I did not like it, because the tests were slow. I said so in the meeting. He went ahead anyway. After that we did it his way and it was fine in the end.',
    probe: 'What did you do on the day after the decision?',
    followUp: 'I went back to my tickets. The release manager set the new calendar up with his people.',
  },
  {
    id: 'search-ranking',
    principle: 'have-backbone',
    question: BACKBONE,
    opening:
      'The product owner asked for sponsored results on top of the search page. I felt that it was wrong for the users. We talked about it for some time and she had good reasons. I accepted it, and the feature was built by the ads team.',
    probe: 'What was the best argument against your position?',
    followUp:
      'She said that it brings money. I think that is a fair point, and I did not have a figure of my own.',
  },
  {
    id: 'warehouse-labels',
    principle: 'ownership',
    question: OWNERSHIP,
    opening:
      'The label printers in the warehouse kept jamming and nobody seemed to care. I opened a ticket with facilities and described the problem in detail. They took care of it some weeks later. The people on the floor were happy about that.',
    probe: 'What did you do yourself after you had opened the ticket?',
    followUp: 'I checked the ticket now and then. They replaced the rollers in the end.',
  },
  {
    id: 'night-alerts',
    principle: 'ownership',
    question: OWNERSHIP,
    opening:
      'We had many alerts at night and most of them meant nothing. My manager asked me to clean them up. I went through the list and removed some. It got better after that, and the team could sleep again.',
    probe: 'How much better did it get?',
    followUp: 'I do not have the number here. It was clearly less than before.',
  },
  {
    id: 'slow-report',
    principle: 'dive-deep',
    question: 'Tell me about a time you got to the bottom of a problem.',
    opening:
      'A finance report took far too long to load. I looked at the queries with a colleague and he found that an index was missing. We added it and the report was faster. Finance said thank you.',
    probe: 'Which part of the analysis was yours?',
    followUp: 'I was sitting next to him and we discussed every step together.',
  },
  {
    id: 'returns-form',
    principle: 'customer-obsession',
    question: 'Tell me about a time you put the customer first.',
    opening:
      'Customers complained that our returns form was too long. I always think about the customer first. We decided to shorten it and marketing wrote the new texts. The feedback was positive and there were fewer complaints.',
    probe: 'How did you know that it was the length of the form?',
    followUp: 'It was quite obvious when you looked at it. Everybody on the team agreed.',
  },
  {
    id: 'migration-date',
    principle: 'deliver-results',
    question: 'Tell me about a time you delivered against the odds.',
    opening:
      'The data migration was planned for the end of the quarter and we were late. Everybody worked very hard and I coordinated the work. In the last week we made it just in time. Management was impressed by the effort.',
    probe: 'What exactly did you coordinate?',
    followUp: 'I ran the daily call and kept the list of open points up to date.',
  },
  {
    id: 'late-review',
    principle: 'earn-trust',
    question: 'Tell me about a time you had to repair a working relationship.',
    opening:
      'A colleague was angry because my reviews always came late. I apologised to him. Since then I try to be quicker, and we work together well now. I learned that communication is important.',
    probe: 'What did you change in your week to be quicker?',
    followUp: 'I look at the review queue more often than I did before.',
  },
  {
    id: 'cache-rewrite',
    principle: 'have-backbone',
    question: BACKBONE,
    opening:
      'My tech lead wanted to rewrite the session cache. I showed him that 70 percent of the misses came from one key, so a rewrite would not help. He decided for the rewrite all the same. I wrote two of its modules and the miss rate fell to 9 percent.',
    probe: 'Who decided, and when?',
    followUp: 'He did, in the planning on Monday, after he had heard me and one other engineer.',
  },
  {
    id: 'vendor-choice',
    principle: 'have-backbone',
    question: BACKBONE,
    opening:
      'Purchasing wanted to take the cheapest monitoring vendor. I tried it for two days and 4 of 10 alerts never arrived. I told the head of purchasing, and she took the second cheapest. I set it up for our team in a week.',
    probe: 'What would have changed your mind?',
    followUp: 'If all ten alerts had arrived I would have taken the cheap one myself.',
  },
  {
    id: 'onboarding-wiki',
    principle: 'ownership',
    question: OWNERSHIP,
    opening:
      'New colleagues needed three weeks before their first commit. It was not my task, but I wrote down every step while one of them went through it. I turned that into a script. The next two people committed in their first week.',
    probe: 'Who looks after it now?',
    followUp: 'The platform team took the script over, and I still review changes to it.',
  },
  {
    id: 'price-rounding',
    principle: 'dive-deep',
    question: 'Tell me about a time you got to the bottom of a problem.',
    opening:
      'Some invoices were wrong by one cent. I compared 200 of them with the orders by hand and saw that it only happened with three currencies. The rounding was done twice. I fixed one of the two places and wrote a test.',
    probe: 'How did you know that it was fixed?',
    followUp: 'I compared the next 200 invoices and all of them were right.',
  },
];
