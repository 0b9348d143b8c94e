import type { TurningWords } from './sample-turning-words.js';

const QUESTIONS = [
  '무엇이 가장 오래 남았나요',
  '무엇이 생각과 달랐나요',
  '다음에는 무엇을 다르게 해 보고 싶나요',
] as const;

const answers = (...given: [string, string, string]) =>
  QUESTIONS.map((question, at) => ({ question, answer: given[at]! }));

export const turning: TurningWords = {
  decisions: {
    bookFirst: {
      question: '책을 먼저 끝낼까, 만들면서 읽을까',
      options: [
        {
          label: '책을 먼저 끝낸다',
          speaksFor: '빈 곳 없이 알고 시작할 수 있다. 나중에 다시 돌아올 일이 적다.',
          speaksAgainst: '사백 쪽이 넘는다. 손이 심심하다.',
        },
        {
          label: '만들면서 필요한 곳만 읽는다',
          speaksFor: '읽은 것을 그날 써 볼 수 있다.',
          speaksAgainst: '아는 것만 계속 쓰게 될지도 모른다.',
        },
      ],
      constraints: [],
      reason: '만드는 동안 늘 바닥이 빈 느낌이 들었다. 이번에는 바닥부터 채우기로 한다.',
      expectation: '한 학기면 다 읽고, 여름에는 처음부터 다시 만들 것이다.',
      outcome: '백팔십 쪽에서 멈추었다. 책이 어려워서가 아니라, 궁금한 것이 책 밖으로 옮겨 가 있었다.',
    },
    languageFirst: {
      question: '언어와 비전, 무엇을 먼저 할까',
      options: [
        {
          label: '언어를 먼저',
          speaksFor: '국어를 좋아했다. 가까이에 언어를 다루는 연구실이 있다.',
          speaksAgainst: '쓰임이 글 안에 머무를 수 있다.',
        },
        {
          label: '비전을 먼저',
          speaksFor: '다루는 세상이 더 넓어 보인다.',
          speaksAgainst: '둘레에 물어볼 사람이 없다.',
        },
      ],
      constraints: [],
      reason: '오래 앉아 있을 수 있는 쪽을 골랐다. 비전은 버리는 것이 아니라 미루는 것이다.',
      expectation: '한 학기가 지나면 세미나에서 오가는 말을 절반은 알아들을 것이다.',
    },
    oneYear: {
      question: '연구실에 한 해 더 있을까, 비전 쪽으로 옮길까',
      options: [
        {
          label: '연구실에서 한 해를 채우고, 비전은 혼자 읽는다',
          speaksFor: '아직 여기서 프로젝트도 논문도 해 보지 않았다. 시작한 것을 한 번은 끝까지 보고 싶다.',
          speaksAgainst: '마음이 가는 쪽은 조금씩 저쪽이다.',
        },
        {
          label: '비전을 하는 연구실을 찾아 옮긴다',
          speaksFor: '궁금한 것을 바로 할 수 있다.',
          speaksAgainst: '또 처음부터다. 언어에서 얻은 것이 없는 채로 떠난다.',
        },
      ],
      constraints: ['연구실에 적어도 한 해'],
      reason: '다 마시지 않은 잔을 두고 자리를 옮기고 싶지 않다. 방학은 연구실 일에 쓴다.',
      expectation:
        '한 해 뒤에는 내 이름이 들어간 프로젝트가 하나 있고, 비전은 논문으로 세 편을 읽었을 것이다.',
    },
  },
  pivots: {
    toLearning: {
      reason: '만드는 일은 조용해졌고, 맞히는 일은 다음 날까지 남았다.',
      carriesOver: '데이터의 흐름을 다루던 손. 접속 기록을 세던 버릇.',
    },
    toLanguage: {
      reason: '갈림길에서 언어를 먼저 골랐다. 머신러닝은 그 아래에서 계속된다.',
      carriesOver: '수업 두 과목, 그리고 낱말을 세는 일이 판단이 되는 것을 본 경험.',
    },
  },
  readings: {
    webFull: '누르면 저장된다. 밤새 새로 고침만 눌러도 좋다.',
    webQuiet: '잘 돌아가는데, 한 번 더 눌러 보고 싶지 않다.',
    learningFull: '점수보다 점수가 움직인 까닭이 궁금하다.',
    learningTired: '시험 앞에서는 잠시 멀어진다.',
    visionCloser: '사진 한 장을 오래 보고 있었다.',
  },
  reviews: {
    firstTerm: answers(
      '접속 기록을 세어 보던 저녁. 누가 시키지 않았는데 자정을 넘겼다.',
      '책을 끝까지 읽을 줄 알았다. 소모임은 생각보다 오래갔다.',
      '만드는 일과 맞히는 일 가운데 무엇이 더 울리는지, 방학 동안 나란히 두고 보겠다.',
    ),
    secondTerm: answers(
      '스팸 분류기. 조사를 떼어 내자 점수가 오르던 순간.',
      '수업은 생각보다 쉬웠고 시험은 그렇지 않았다. 혼자 읽던 비전이 자꾸 눈에 밟힌다.',
      '방향을 튼 뒤의 첫 점검으로는 괜찮다. 다음 한 해는 넓히기보다 하나를 끝까지 해 보겠다.',
    ),
  },
  study: {
    stillThere: '서버를 껐다 켜도 글이 그대로 있다',
    oneFeature: '이름에서 호칭만 떼었는데 점수가 올랐다',
    byHand: '역전파를 손으로 한 번',
    particles: '조사를 떼어 내고 다시 세기',
  },
};
