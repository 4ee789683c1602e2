// The words in which dates are typed.

// The month that a word names, slips of the fingers allowed; null if it names none.
function monthOf(word) {
  if (MAPS.months.has(word)) return MAPS.months.get(word);
  const near = [...MAPS.months].filter(([name]) => slipOf(word, name) !== null);
  const months = new Set(near.map(([, month]) => month));
  return months.size === 1 ? near[0][1] : null;
}
