// Answers behind a preposition, which many leave out: "in the liver", "from Greek".

// A text without its preposition, and the article behind that; null if it has none. A thing, which
// is no hole, has one only before a verb.
function ledIn(text, language, isThing) {
  const [first, rest] = leadApart(stripped(even(text)));
  const leading = MAPS.leading.get(language) ?? {};
  const lead = Object.hasOwn(leading, small(first)) ? leading[small(first)] : "";
  if (!lead || !rest || /^\p{Nd}+$/u.test(rest)) return null;
  // Its article is in another case: in der Lunge.
  const alone = withoutArticle(rest);
  const bare = alone || rest;
  if (alone && SETS.leading_without_article.has(lead)) return null;
  const isVerb = SETS.leading_verbs.has(lead) && !alone && /^\p{Lowercase}/u.test(bare);
  return isThing && !isVerb ? null : { lead, bare };
}

// A first word, and what is behind it or its apostrophe.
function leadApart(text) {
  const [first, , rest] = partition(text, " ");
  const [elided, mark, joined] = partition(text, "'");
  return mark && lengthOf(elided) === 1 ? [elided, joined] : [first, stripped(rest)];
}

// Whether a term was typed behind another preposition than all of its texts have.
function isLedOtherwise(answer, typed) {
  const own = (answer.led ?? []).filter(({ joined }) => !joined);
  if (own.length !== 1 + (answer.also ?? []).length) return false;
  const said = ledIn(typed, answer.language ?? "", !answer.may_name);
  return said !== null && own.every(({ lead }) => lead !== said.lead);
}

// The verdict on an answer with one preposition less or more than a text has; null if none is.
// Another preposition is another answer: on the house is not in the house.
function gradeLed(answer, typed, gradeBare) {
  const said = ledIn(typed, answer.language ?? "", !answer.may_name);
  const led = answer.led ?? [];
  const found = led
    .filter(({ lead }) => !said || said.lead === lead)
    .map(({ sure, bare }) => {
      const verdict = gradeBare(bare, said ? said.bare : typed);
      const isPart = verdict.outcome === "accept" && !sure && !said;
      if (isPart) return verdictOf("partial", answer.name, remarkOf("part-of-term"));
      // It may be another case: im Herzen, das Herz.
      const remark = isForm(verdict) ? null : verdict.remark;
      return { ...verdict, remark, expected: answer.name };
    });
  if (said && led.length === 0) {
    const verdict = gradeBare(answer, said.bare);
    // A part of it is none behind a preposition: "into Africa" for out of Africa.
    if (verdict.outcome === "accept") {
      const half = verdictOf("partial", answer.name, remarkOf("unknown-word"));
      found.push(SETS.leading_without_article.has(said.lead) ? half : verdict);
    }
  }
  const joined = answer.may_name ? ledByJoined(typed, answer.language ?? "") : null;
  if (joined !== null && gradeBare(answer, joined.bare).outcome === "accept") {
    const outcome = joined.sure ? "accept" : "partial";
    found.push(verdictOf(outcome, answer.name, joined.sure ? null : remarkOf("unknown-word")));
  }
  return least(found, ({ outcome }) => rankOf([outcome]), null);
}

// A text without what may be a preposition that is joined to it; null if it has none. One before
// several words is surely one: בתל אביב.
function ledByJoined(text, language) {
  const leads = MAPS.joined_leading.get(language) ?? [];
  const [lead, ...letters] = leads.length > 0 ? unaccented(stripped(even(text))) : "";
  if (!leads.includes(lead) || !/^\p{L}{2}/u.test(letters.join(""))) return null;
  if (letters.length < TABLES.least_behind_joined) return null;
  const bare = letters.join("");
  return { bare, sure: bare.includes(" ") };
}
