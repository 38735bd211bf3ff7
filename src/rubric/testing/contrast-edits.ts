/**
 * Short stories and small edits, each of which takes the substance of one dimension away: the words around it stay. They
 * were written before the readings that they test, in the ways different people would word the same edit.
 */
import type { DimensionId, PrincipleSlug } from '../../contract/vocabulary.ts';

interface EditedStory {
  principle: PrincipleSlug;
  text: string;
  /** By dimension: replacements, of which each makes one edited story. */
  edits: Partial<Record<DimensionId, readonly (readonly [string, string])[]>>;
}

export const EDITED_STORIES: readonly EditedStory[] = [
  {
    principle: 'ownership',
    text: `I write the ticket app of a harbour ferry. The gangway lights are run by the port authority. In March I noticed that
 boarding took longer on dark evenings. I stood at the pier for three evenings, timed ninety boardings and saw that people
 stopped where two lamps were out of step. I wrote a small timer for the lamps, tested it with the electrician on one pier and
 went back every week until it held. Boarding went from nine minutes to six. Passengers who used to be left behind
 on the pier get home the same evening. The two other piers have taken over the timer since, and it is in the port's handbook. I had
 only ever looked at the app; now I walk the whole way of a passenger before I change a screen.`,
    edits: {
      scope_boundary: [
        ['The gangway lights are run by the port authority.', 'The gangway lights are ours too.'],
        ['are run by the port authority', 'are run by my own team'],
        ['are run by the port authority', 'are part of my job as well'],
        ['are run by the port authority', 'belong to us too'],
        ['are run by the port authority', 'are my responsibility as well'],
        ['are run by the port authority', 'are looked after by me'],
      ],
      self_initiation: [
        [
          'In March I noticed that',
          'In March our head told each of us to pick a delay from his list, and mine was that',
        ],
        ['In March I noticed that', 'In March my manager asked me to find out why'],
        ['In March I noticed that', 'On the list I was handed in March it said that'],
        ['In March I noticed that', 'In March I was given the task to find out why'],
        ['In March I noticed that', 'My boss had put it in my goals for March that'],
        ['In March I noticed that', 'The ticket which my lead gave me in March said that'],
        ['In March I noticed that', 'In March it was my turn on the rota, and the sheet said that'],
        ['In March I noticed that', 'As ordered by the director, I looked in March at why'],
        ['In March I noticed that', 'In March the director wanted this looked at and chose me, because'],
        ['In March I noticed that', 'The yearly plan had me on this in March:'],
      ],
      individual_contribution: [
        [
          'I stood at the pier for three evenings, timed ninety boardings and saw that',
          'Ana stood at the pier for three evenings, timed ninety boardings and told me that',
        ],
        [
          'I wrote a small timer for the lamps, tested it with the electrician on one pier and\n went back every week until it held.',
          'The electrician wrote a small timer for the lamps, tested it on one pier and\n went back every week; I kept the plan.',
        ],
        [
          'I wrote a small timer for the lamps, tested it with the electrician on one pier and\n went back every week until it held.',
          'My colleagues wrote a small timer for the lamps and tested it on one pier, and I was kept informed until it held.',
        ],
      ],
      follow_through: [
        [
          'I wrote a small timer for the lamps, tested it with the electrician on one pier and\n went back every week until it held.',
          'I sent the port my notes, and they handled it and later told me that it held.',
        ],
        [
          'I wrote a small timer for the lamps, tested it with the electrician on one pier and\n went back every week until it held.',
          'I wrote it all down for the port and left it with them; they built a timer in May.',
        ],
        [
          'I wrote a small timer for the lamps, tested it with the electrician on one pier and\n went back every week until it held.',
          'I passed it to the electrician, who wrote a timer and tested it. I did not look at it again.',
        ],
      ],
      metric_delta: [
        ['Boarding went from nine minutes to six.', 'Boarding should go from nine minutes to six.'],
        ['Boarding went from nine minutes to six.', 'Boarding takes six minutes.'],
        ['Boarding went from nine minutes to six.', 'The goal is to get boarding from nine minutes to six.'],
        ['Boarding went from nine minutes to six.', 'Boarding went a good deal faster.'],
        [
          'Boarding went from nine minutes to six.',
          'The mate guessed that boarding went from nine minutes to six.',
        ],
        [
          'Boarding went from nine minutes to six.',
          'I would say that boarding went from nine minutes to six.',
        ],
        [
          'Boarding went from nine minutes to six.',
          'We hoped that boarding would go from nine minutes to six.',
        ],
        [
          'Boarding went from nine minutes to six.',
          'We had promised to bring boarding from nine minutes to six.',
        ],
      ],
      business_impact: [
        [
          'Passengers who used to be left behind\n on the pier get home the same evening.',
          'The lamps now switch within forty milliseconds of each other on every pole.',
        ],
        [
          'Passengers who used to be left behind\n on the pier get home the same evening.',
          'The timer has never crashed and its log is clean.',
        ],
      ],
      second_order_effect: [
        [
          "The two other piers have taken over the timer since, and it is in the port's handbook.",
          'I have put it forward for the two other piers, and wait for an answer.',
        ],
        [
          "The two other piers have taken over the timer since, and it is in the port's handbook.",
          'The two other piers could take over the timer one day.',
        ],
        [
          "The two other piers have taken over the timer since, and it is in the port's handbook.",
          'The two other piers were offered the timer and did not want it.',
        ],
        [
          "The two other piers have taken over the timer since, and it is in the port's handbook.",
          'It was a thing between the two of us, and stayed one.',
        ],
      ],
      reflection: [
        [
          'I had\n only ever looked at the app; now I walk the whole way of a passenger before I change a screen.',
          'It shows how important it is to communicate and to never give up on a problem.',
        ],
        [
          'I had\n only ever looked at the app; now I walk the whole way of a passenger before I change a screen.',
          'A good engineer always thinks of the customer, and teamwork is everything in the end.',
        ],
        [
          'I had\n only ever looked at the app; now I walk the whole way of a passenger before I change a screen.',
          'I had been right about the lamps from the first evening, and I would do exactly the same again.',
        ],
      ],
    },
  },
  {
    principle: 'have-backbone',
    text: `Our conductor's office wanted to sell all seats of the concert hall online only. I said that I was against it. I had
 gone through 1,800 sales of last winter, and 31 percent were made by phone by people who never use the site. I proposed to
 keep one line open in the mornings. The director said that a line costs two salaries and that the grant ends in June, which I
 had not known. She decided for online only. So it was my plan too. I built the big-print page, trained four ushers on it and sat
 by the first forty callers myself until they could book. Of the phone buyers 24 of 31 percent stayed, and the season closed
 with 60 more subscribers than before. The opera uses the big-print page as well now. I had counted calls, and never asked what a call
 costs; now I ask for the price of my own way first.`,
    edits: {
      data_backed_disagreement: [
        [
          'I had\n gone through 1,800 sales of last winter, and 31 percent were made by phone by people who never use the site.',
          'It felt wrong to me, and anybody can see that many people never use the site.',
        ],
        [
          'I had\n gone through 1,800 sales of last winter, and 31 percent were made by phone by people who never use the site.',
          'I said it three times, louder each time: surely most people would never use the site.',
        ],
        [
          'I had\n gone through 1,800 sales of last winter, and 31 percent were made by phone by people who never use the site.',
          'My aunt had once told me that she would never use the site, and I took her word.',
        ],
        [
          'I had\n gone through 1,800 sales of last winter, and 31 percent were made by phone by people who never use the site.',
          'I had a bad feeling about it, and I think a third of the people never use the site.',
        ],
        [
          'I had\n gone through 1,800 sales of last winter, and 31 percent were made by phone by people who never use the site.',
          'Everybody knows that old people phone, so I had nothing to show and needed nothing.',
        ],
        ['I said that I was against it.', 'I was asked to check it, and all of us were of one mind.'],
      ],
      commitment: [
        [
          'So it was my plan too. I built the big-print page, trained four ushers on it and sat\n by the first forty callers myself until they could book.',
          'Fine, without me. Marta built the big-print page and trained four ushers on it, and I went back to my tickets.',
        ],
        [
          'So it was my plan too. I built the big-print page, trained four ushers on it and sat\n by the first forty callers myself until they could book.',
          'I asked to be taken off it, and Marta built the big-print page and trained the ushers.',
        ],
        [
          'So it was my plan too. I built the big-print page, trained four ushers on it and sat\n by the first forty callers myself until they could book.',
          'I wanted no part of it. I kept our old line open under another number and waited for her to see.',
        ],
        [
          'So it was my plan too. I built the big-print page, trained four ushers on it and sat\n by the first forty callers myself until they could book.',
          'I built what the order said and nothing more, and kept my figures ready for the day it fails.',
        ],
        [
          'So it was my plan too. I built the big-print page, trained four ushers on it and sat\n by the first forty callers myself until they could book.',
          'I said that I would support it, and moved to another project in the same week.',
        ],
        [
          'So it was my plan too. I built the big-print page, trained four ushers on it and sat\n by the first forty callers myself until they could book.',
          'I told the ushers that I had been against it, and took my holiday in the week of the start.',
        ],
      ],
    },
  },
  {
    principle: 'customer-obsession',
    text: `I look after the booking page of a chain of swimming pools. The lockers are the facility people's. In the comments a
 mother wrote that her son could not open his locker with wet hands, and nobody had asked me to read them. I went to the pool on a
 Saturday, watched sixty children and counted nineteen who gave up. I drew a bigger handle, had it printed and fitted it on ten
 lockers with the caretaker, and I came back on three Saturdays and counted again. Children who gave up went from nineteen in
 sixty to two. Families stay longer, so the café takes about 400 more on a Saturday. Four other pools ordered the handle by
 themselves, and the maker now ships it as standard. I had taken a locker for furniture, not for a part of the visit; since then
 I begin with wet hands.`,
    edits: {
      scope_boundary: [
        ["The lockers are the facility people's.", 'The lockers are mine as well.'],
        ["The lockers are the facility people's.", 'I am also in charge of the lockers.'],
      ],
      self_initiation: [
        ['and nobody had asked me to read them', 'and my boss told me to do something about it'],
        ['and nobody had asked me to read them', 'and the manager gave it to me as a task'],
        [
          'and nobody had asked me to read them',
          'and it landed on my desk with a note from the head to solve it',
        ],
        ['and nobody had asked me to read them', 'and I was sent there by my lead'],
      ],
      individual_contribution: [
        [
          'I went to the pool on a\n Saturday, watched sixty children and counted nineteen who gave up. I drew a bigger handle, had it printed and fitted it',
          'We went to the pool on a\n Saturday, watched sixty children and counted nineteen who gave up. We drew a bigger handle, had it printed and fitted it',
        ],
        [
          'I drew a bigger handle, had it printed and fitted it on ten\n lockers with the caretaker, and I came back on three Saturdays and counted again.',
          'The caretaker drew a bigger handle, had it printed and fitted it on ten\n lockers, and he counted again on three Saturdays.',
        ],
      ],
      metric_delta: [
        ['Children who gave up went from nineteen in\n sixty to two.', 'Two in sixty children give up.'],
        [
          'Children who gave up went from nineteen in\n sixty to two.',
          'Hardly any children give up any more.',
        ],
        [
          'Children who gave up went from nineteen in\n sixty to two.',
          'Our aim was that children who give up go from nineteen in\n sixty to two.',
        ],
        [
          'Children who gave up went from nineteen in\n sixty to two.',
          'By my feeling children who gave up went from nineteen in\n sixty to two.',
        ],
        [
          'Children who gave up went from nineteen in\n sixty to two.',
          'I never counted, but I guess that they went from nineteen in\n sixty to two.',
        ],
      ],
      follow_through: [
        [
          'I drew a bigger handle, had it printed and fitted it on ten\n lockers with the caretaker, and I came back on three Saturdays and counted again.',
          'I told the caretaker, he had a bigger handle fitted, and I heard the figures from him.',
        ],
      ],
      second_order_effect: [
        [
          'Four other pools ordered the handle by\n themselves, and the maker now ships it as standard.',
          'I suggested the handle to four other pools, and the maker promised to think about it.',
        ],
        [
          'Four other pools ordered the handle by\n themselves, and the maker now ships it as standard.',
          'Four other pools have their own handles, and the maker has not answered me.',
        ],
      ],
      business_impact: [
        [
          'Families stay longer, so the café takes about 400 more on a Saturday.',
          'The handle weighs 90 grams and is printed in forty minutes.',
        ],
      ],
      reflection: [
        [
          'I had taken a locker for furniture, not for a part of the visit; since then\n I begin with wet hands.',
          'I learned that one must always listen to customers and keep a positive attitude.',
        ],
        [
          'I had taken a locker for furniture, not for a part of the visit; since then\n I begin with wet hands.',
          'Customers are the heart of every business, and small things matter, so keep your eyes open.',
        ],
      ],
    },
  },
];

/** An edited story as text. */
export const edit = (text: string, [from, to]: readonly [string, string]): string => {
  if (!text.includes(from)) throw new Error(`"${from}" is not in the story.`);
  return text.replace(from, to).replaceAll('\n', '');
};
