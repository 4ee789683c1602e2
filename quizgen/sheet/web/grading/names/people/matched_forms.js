// How a typed word fits one of the forms of a name, and the name of the other sex.

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

// Whether a name is that of a woman instead of a man, or the other way round.
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
