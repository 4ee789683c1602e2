// Answers behind a preposition, which many leave out: "in the liver", "from Greek".

// A text without its preposition, and the article behind that; null if it has none. A thing, which
// is no hole, is only without those that have an article in them.
function ledIn(text, isThing) {
  const [lead, , rest] = partition(stripped(even(text)), " ");
  const bare = stripped(rest);
  const leading = isThing ? SETS.leading_articles : SETS.leading;
  if (!leading.has(small(lead)) || !bare) return null;
  return { lead: small(lead), bare: withoutArticle(bare) || bare };
}

// The verdict on an answer with one preposition less or more than a text has; null if none is.
// Another preposition is another answer: on the house is not in the house.
function gradeLed(answer, typed, gradeBare) {
  const said = ledIn(typed, !answer.may_name);
  const led = answer.led ?? [];
  const found = led
    .filter(({ lead }) => !said || said.lead === lead)
    .map(({ sure, bare }) => {
      const verdict = gradeBare(bare, said ? said.bare : typed);
      const isPart = verdict.outcome === "accept" && !sure && !said;
      if (isPart) return verdictOf("partial", answer.name, remarkOf("part-of-term"));
      return { ...verdict, expected: answer.name };
    });
  if (said && led.length === 0) found.push(gradeBare(answer, said.bare));
  return least(found, ({ outcome }) => rankOf([outcome]), null);
}
