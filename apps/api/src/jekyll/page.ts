/**
 * The page on which a Jekyll site shows the journey: HTML, so that no Markdown takes a word for its own, in Liquid over
 * the data files, so that it is one's own to change. A blog without a layout `page` gets it bare.
 */
export function journeyPage(title: string): string {
  return `---
layout: page
title: ${title}
permalink: /ullim/
---
{% assign ullim = site.data.ullim %}{% assign words = ullim.words %}
${PARTS.join('\n')}
`;
}

const GOALS = `<h2>{{ words.goals }}</h2>
{% for goal in ullim.goals %}
<h3 id="goal-{{ goal.id }}">{{ goal.name | escape }} <small>{{ words[goal.stance] }}</small></h3>
{% if goal.why != '' %}<p>{{ goal.why | escape | newline_to_br }}</p>{% endif %}
<ul>{% for spell in goal.spells %}<li>{{ spell.when }} · {{ words[spell.stance] }}{% if spell.reason %} · {{ spell.reason | escape }}{% endif %}</li>{% endfor %}</ul>
{% endfor %}`;

const MILESTONES = `<h2>{{ words.milestones }}</h2>
<ul>{% for milestone in ullim.milestones %}
<li id="milestone-{{ milestone.id }}"><strong>{{ milestone.title | escape }}</strong> · {{ words[milestone.kind] }} · {{ words[milestone.status] }}{% if milestone.when %} · {{ milestone.when }}{% endif %}{% if milestone.goal %} · {{ milestone.goal | escape }}{% endif %}
{% for one in milestone.evidence %}<br>{% if one.type == 'link' %}<a href="{{ one.url | escape }}">{{ one.words | escape }}</a>{% else %}{{ one.words | escape }}{% endif %}{% endfor %}
{% if milestone.note != '' %}<p>{{ milestone.note | escape | newline_to_br }}</p>{% endif %}
{% for path in milestone.posts %}{% assign post = site.documents | where: 'path', path | first %}{% if post %}<br><a href="{{ post.url | relative_url }}">{{ post.title | escape }}</a>{% endif %}{% endfor %}</li>
{% endfor %}</ul>`;

const PIVOTS = `{% if ullim.pivots.size > 0 %}<h2>{{ words.pivots }}</h2>
{% for pivot in ullim.pivots %}
<h3 id="pivot-{{ pivot.id }}">{{ pivot.when }} · {{ pivot.to | escape }}</h3>
<ul>{% for left in pivot.from %}<li>{{ left.goal | escape }} · {{ words[left.fate] }}</li>{% endfor %}</ul>
{% if pivot.reason != '' %}<p>{{ pivot.reason | escape | newline_to_br }}</p>{% endif %}
{% if pivot.carries_over != '' %}<p>{{ words.carries_over }}: {{ pivot.carries_over | escape | newline_to_br }}</p>{% endif %}
{% endfor %}{% endif %}`;

const DECISIONS = `{% if ullim.decisions.size > 0 %}<h2>{{ words.decisions }}</h2>
{% for decision in ullim.decisions %}
<h3 id="decision-{{ decision.id }}">{{ decision.question | escape }}</h3>
<ul>{% for option in decision.options %}<li>{{ option.label | escape }}</li>{% endfor %}</ul>
{% if decision.choice %}<p>{{ words.choice }}: {{ decision.choice.option | escape }} · {{ decision.choice.when }}</p>
{% if decision.choice.reason != '' %}<p>{{ decision.choice.reason | escape | newline_to_br }}</p>{% endif %}
{% if decision.choice.expectation != '' %}<p>{{ words.expectation }}: {{ decision.choice.expectation | escape | newline_to_br }}</p>{% endif %}{% endif %}
{% if decision.outcome %}<p>{{ words.outcome }}: {{ decision.outcome.words | escape | newline_to_br }}</p>{% endif %}
{% endfor %}{% endif %}`;

const REVIEWS = `{% if ullim.reviews.size > 0 %}<h2>{{ words.reviews }}</h2>
{% for review in ullim.reviews %}
<h3 id="review-{{ review.id }}">{{ review.when }}</h3>
{% for said in review.answers %}{% if said.answer != '' %}<p><strong>{{ said.question | escape }}</strong><br>{{ said.answer | escape | newline_to_br }}</p>{% endif %}{% endfor %}
{% endfor %}{% endif %}`;

const PARTS = [GOALS, MILESTONES, PIVOTS, DECISIONS, REVIEWS];
