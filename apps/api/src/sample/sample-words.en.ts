import { turning } from './sample-turning-words.en.js';
import type { SampleWords } from './sample-words.js';

export const english: SampleWords = {
  goals: {
    web: {
      name: 'Web back end',
      why: 'You press a button and something really moves. I want to stand on the side that moves it.',
    },
    learning: {
      name: 'Machine learning',
      why: 'After a right guess I want to know why it was right. No other study has kept me curious into the next day.',
    },
    language: {
      name: 'Natural language',
      why: 'The language I always liked and the data I came to like meet in one place.',
    },
    vision: {
      name: 'Computer vision',
      why: 'The world outside of letters looks wider. For now I am only looking at it from the side.',
    },
  },
  webSetAside: 'Making things went quiet. The hand that handles flows of data comes along.',
  milestones: {
    firstSite: {
      title: 'First site of my own',
      note: 'A guest book and nothing else. I pressed reload all night to see that the words were still there.',
    },
    bookingBoard: {
      title: 'Booking board, with a friend',
      note: 'For borrowing the club room. I took the server, my friend the screens.',
    },
    club: {
      title: 'Founded a small coding club',
      note: 'Five of us at first, one evening a week for a whole term.',
    },
    serverLectures: { title: 'Lectures on servers and databases' },
    webBook: { title: 'How web servers are built' },
    titanic: {
      title: 'Titanic survival competition',
      note: 'My first competition. Looking at the table, making features, moving the score: every step was fun.',
    },
    certificate: { title: 'Data analysis exam' },
    probabilityBook: { title: 'First steps in probability and inference' },
    machineLearning: {
      title: 'Machine Learning',
      note: 'A course of the year above. The content was familiar, the exam was not.',
    },
    deepLearning: {
      title: 'Deep Learning',
      note: 'A course of two years above. What stayed longest was doing backpropagation by hand.',
    },
    spamFilter: {
      title: 'Spam mail classifier',
      note: 'Term project of Machine Learning. I used every language method I had learned.',
    },
    researcher: { title: 'Undergraduate researcher', note: 'I wrote to the lab first, and knocked.' },
    seminar: { title: 'Lab seminar', note: 'Each week one person presents one paper.' },
    languageLectures: { title: 'Lectures on language processing' },
    wordVectors: { title: 'Paper: word vectors' },
    attention: { title: 'Paper: attention' },
    corpusBook: { title: 'Corpora and statistics' },
    oneMoreYear: { title: 'Undergraduate researcher, one more year' },
    visionPapers: { title: 'Three vision papers', note: 'Moved to spring: the vacation belongs to the lab.' },
    visionLectures: { title: 'Vision lectures' },
    chooseField: { title: 'Choose a sub-field' },
    readingEnglish: { title: 'Find out how to read papers faster' },
  },
  setAside: {
    webBook: 'My interest had moved on to data',
    probabilityBook: 'Term began, and the textbooks came first',
  },
  details: {
    school: 'My university',
    lab: 'Language lab',
    online: 'Online lectures',
    founder: 'Founder',
    researcher: 'Undergraduate researcher',
    publisher: 'A small press',
    examiner: 'The examination board',
  },
  accuracy: 'Accuracy',
  repository: 'Code',
  lectureNotes: 'Lecture notes',
  reflections: {
    press: {
      title: 'I pressed it, and it stayed',
      body: `I wrote my name into the guest book and pressed the button. I reloaded, and the name was still there. Of course it was. And yet.

More than how it looked I wanted to know **where the words went and how they came back**. A server takes them, a database gives them a place, and they return to somebody's screen. I liked having laid that road.

> For this vacation: follow the road to its end.

- [x] guest book
- [ ] sign in
- [ ] one thing that my friends would really use
`,
    },
    quiet: {
      title: 'Making things went quiet',
      body: `I finished the club's assignment and closed the window. It worked. I did not feel like pressing it once more.

Bored, or tired? For some days I wrote down when the time had passed quickly.

| What I did | Time went |
| --- | --- |
| mending the sign-up page | slowly |
| counting visits to find the busy hours | quickly |
| guessing how many would come tomorrow | very quickly |

Perhaps what I liked in the back end was never the features but the **flow**: watching something flow and guessing what comes next. I will hold on to this thought for a while.
`,
    },
    guessing: {
      title: 'Guessing and knowing',
      body: `Each time the score rose there were two joys: that the guess was right, and that I began to see why.

I filled in the ages, took the titles out of the names, added up the families. The score moved a little each time. When it did not move there was even more to learn.

\`\`\`python
titles = names.str.extract(r", (\\w+)\\.")[0]
features["family"] = sibsp + parch + 1
\`\`\`

Guessing comes to an end, knowing does not. I thought about the difference all vacation.
`,
    },
    languageFirst: {
      title: 'Language first',
      body: `A fork in the road: language or vision. Saying that I want both was close to saying that I would do both badly.

I choose language first, for three reasons.

1. I always liked language. I can sit over a sentence for a long time.
2. Korean has many endings and particles, and problems that others have passed by.
3. There is a lab for language close by.

Vision is not given up, it is **put off**. I write it down here so that a later me can find it.
`,
    },
    counting: {
      title: 'How counting words becomes a judgement',
      body: `Why can one throw a letter away without opening it? Before I built the classifier I took it for intuition. But intuition, looked at closely, was counting.

Some words come often in letters to throw away, some only in letters from friends. Add up all the differences and the scale tips.

## A word never seen before

A word never counted has probability zero, and a single zero brings down the whole judgement. So I decided to pretend that every word had been seen a little. It is a way of leaving room for what one does not know.

\`\`\`python
def weight(word, spam, ham, a=1.0):
    p = (spam[word] + a) / (spam.total() + a * V)
    q = (ham[word] + a) / (ham.total() + a * V)
    return log(p / q)
\`\`\`

In Korean I got stuck once more: is a noun with another particle another word? When I took the particles off, the score rose to the best public one in class. It felt like touching the bones of my own language.
`,
    },
    halfway: {
      title: 'One more year, then look again',
      body: `The first stop since I changed direction. The grades of both courses were fine, the project went well, and by now I follow about half of what is said in the seminar.

But lately **images** keep catching my eye. They seem to reach a wider world. Only: ours is not a vision lab, and I have done neither a project nor a paper here yet. It would be like changing tables with the cup still full.

So this is what I will do.

- Stay in the lab for the full year. The vacation belongs to it.
- Read vision alone: three papers, then lectures.
- Around this time next year, read this again.

I wonder what will be echoing then.
`,
    },
  },
  turning,
};
