// How what was typed fits one known name: the outcome, the slips it took, and the text expected.
// `further` counts what was typed and is not in the name. `sounds` says that the family name was
// typed in other letters, and only sounds alike.

function matchOf(outcome, slips, expected, remark = null, further = 0) {
  return { outcome, slips, expected, remark, further, sounds: false };
}

function acceptedMatch(slips, expected, further = 0) {
  const remark = slips === 1 ? remarkOf("one-slip") : slips ? remarkOf("slips", "", slips) : null;
  return matchOf("accept", slips, expected, remark, further);
}

// Whether the right words were typed, one of them in another number or case.
const isForm = ({ remark }) => SETS.other_forms.has(remark?.code);

// The less the better. Slips and words are far fewer than the thousand that keeps them apart.
const worthOf = ({ outcome, slips, further }) =>
  1_000_000 * rankOf([outcome]) + 1000 * slips + further;

// The same, and of two that are worth the same, the one in the same letters first.
const closenessOf = (match) => worthOf(match) + (match.sounds ? 0.5 : 0);

// A known name with the parts that Python left out.
function knownName(parts) {
  const name = { family: [], given: [], alone: [], initials: [], titles: [], particles: [] };
  const found = { ...name, number: null, realm: [], byname: [], whole: false, epithet: false };
  const countries = { usual: [], possible: [], generation: 0, unsaid: null };
  const bynames = { sex: "", bynames: [], other_bynames: [], numbers: [], numbered_realms: [] };
  const formOf = (form) => ({
    outcome: "accept", remark: null, shown: "", ...form, word: combined(plainWords(form.words)),
  });
  const { family = [], alone = [] } = parts;
  return { ...found, ...countries, ...bynames, sound: "", ...parts, family: family.map(formOf), alone: alone.map(formOf) };
}

function byForm(form, slips, text, said = null) {
  const expected = said ? form.shown || text : text;
  if (form.outcome === "partial") {
    return matchOf("partial", slips, expected, form.remark && remarkOf(form.remark));
  }
  if (slips > 0 && said && isOtherGender(said, form)) {
    return matchOf("partial", slips, expected, remarkOf("other-gender"));
  }
  return acceptedMatch(slips, expected);
}

// Whether a family name is that of a Slavic woman instead of a man, or the other way round.
function isOtherGender(said, form) {
  const whole = form.word.key;
  return TABLES.gender_endings.some((both) =>
    [both, [...both].reverse()].some(([one, other]) => {
      const stem = whole.slice(0, whole.length - one.length);
      const isLong = lengthOf(stem) >= TABLES.least_before_ending;
      return isLong && whole.endsWith(one) && said.key === stem + other;
    }),
  );
}
