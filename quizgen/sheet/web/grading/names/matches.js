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
