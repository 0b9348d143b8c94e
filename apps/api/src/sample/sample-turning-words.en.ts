import type { TurningWords } from './sample-turning-words.js';

const QUESTIONS = [
  'What stayed with you longest?',
  'What was different from what you thought?',
  'What would you like to do differently next?',
] as const;

const answers = (...given: [string, string, string]) =>
  QUESTIONS.map((question, at) => ({ question, answer: given[at]! }));

export const turning: TurningWords = {
  decisions: {
    bookFirst: {
      question: 'Finish the book first, or read it while building?',
      options: [
        {
          label: 'Finish the book first',
          speaksFor: 'I would start without gaps, and would not have to come back.',
          speaksAgainst: 'It has more than four hundred pages, and my hands get bored.',
        },
        {
          label: 'Build, and read what I need',
          speaksFor: 'What I read in the morning I use in the evening.',
          speaksAgainst: 'I may keep using only what I know.',
        },
      ],
      constraints: [],
      reason: 'While building I always felt that the floor was hollow. This time I fill in the floor.',
      expectation: 'I read it all within the term, and in summer I build everything anew.',
      outcome:
        'I stopped at page 180. The book was not too hard; what I was curious about had moved elsewhere.',
    },
    languageFirst: {
      question: 'Language or vision: which comes first?',
      options: [
        {
          label: 'Language first',
          speaksFor: 'I always liked language, and there is a lab for it close by.',
          speaksAgainst: 'It may never leave the page.',
        },
        {
          label: 'Vision first',
          speaksFor: 'It seems to reach a wider world.',
          speaksAgainst: 'There is nobody near me to ask.',
        },
      ],
      constraints: [],
      reason: 'I took the one I can sit with for long. Vision is not given up, it is put off.',
      expectation: 'After one term I follow half of what is said in the seminar.',
    },
    oneYear: {
      question: 'One more year in the lab, or move to vision now?',
      options: [
        {
          label: 'Stay for the full year, and read vision alone',
          speaksFor: 'I have done neither a project nor a paper here. I want to see one thing through.',
          speaksAgainst: 'My heart leans a little more to the other side each month.',
        },
        {
          label: 'Look for a vision lab',
          speaksFor: 'I could do what I am curious about at once.',
          speaksAgainst: 'From the start again, and with nothing to show from language.',
        },
      ],
      constraints: ['At least one year in the lab'],
      reason: 'I do not want to change tables with the cup still full. The vacation belongs to the lab.',
      expectation: 'In a year there is one project with my name in it, and I have read three vision papers.',
    },
  },
  pivots: {
    toLearning: {
      reason: 'Making things had gone quiet; guessing stayed with me into the next day.',
      carriesOver: 'The hand that handles flows of data, and the habit of counting visits.',
    },
    toLanguage: {
      reason: 'At the fork I chose language first. Machine learning goes on underneath.',
      carriesOver: 'Two courses, and having seen how counting words becomes a judgement.',
    },
  },
  readings: {
    webFull: 'I press, and it stays. I could press reload all night.',
    webQuiet: 'It works, and I do not feel like pressing it once more.',
    learningFull: 'More than the score I want to know why it moved.',
    learningTired: 'Before exams it is a little further away.',
    visionCloser: 'I looked at one photograph for a long time.',
  },
  reviews: {
    firstTerm: answers(
      'The evening I counted the visits. Nobody had asked me to, and it was past midnight.',
      'I thought I would finish the book. The club lasted longer than I had thought.',
      'I will put building and guessing side by side over the vacation, and listen.',
    ),
    secondTerm: answers(
      'The spam classifier: the moment the score rose when I took the particles off.',
      'The courses were easier than I had thought, the exams were not. Vision, which I only read, keeps catching my eye.',
      'For a first look since I changed direction it is fine. Next year I would rather finish one thing than widen.',
    ),
  },
  study: {
    stillThere: 'I restarted the server and the words were still there',
    oneFeature: 'Only took the titles out of the names, and the score rose',
    byHand: 'Backpropagation by hand, once',
    particles: 'Took the particles off and counted again',
  },
};
