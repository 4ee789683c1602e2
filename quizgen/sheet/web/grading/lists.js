// Answers of several things, such as "nitrogen and oxygen", which are right in any order.

const BETWEEN = remembered(compiled);

// The things of a list; `between` is the pattern of what is between two of them.
const thingsIn = (text, between) =>
  stripped(even(text)).split(BETWEEN(between).each).filter((thing) => stripped(thing) !== "");

// The verdict on the things that were typed, in any order; null if they are none of the list. Of a
// term, such as the title of a book, all of them are needed, unless it has forms of a word.
function gradeList({ text, between, either, sign, things }, typed, gradeThing) {
  const said = thingsIn(typed, between);
  const isSome = said.length < things.length;
  if (said.length === 0 || said.length > things.length) return null;
  if (isSome && things[0].thing && !things[0].may_name && !sign) return null;
  const found = said.map((each) => things.map((thing) => gradeThing(thing, each)));
  const verdictsIn = (order) => order.map((at, place) => found[place][at]);
  const ranksIn = (order) => verdictsIn(order).map(({ outcome }) => rankOf([outcome]));
  // The worst rank, and all of them, which are few.
  const rankIn = (order) => {
    const ranks = ranksIn(order);
    return 100 * Math.max(...ranks) + ranks.reduce((one, other) => one + other, 0);
  };
  const best = least(ordersOf([...things.keys()], said.length), rankIn, null);
  const verdicts = verdictsIn(best);
  const worst = least(verdicts, ({ outcome }) => -rankOf([outcome]), null);
  if (worst.outcome === "reject" || (sign === "," && best[0] !== 0)) return null;
  // "Max Weber" is not half of Marx and Engels.
  if (isSome && worst.outcome === "partial" && SETS.slips.has(worst.remark?.code)) return null;
  if (isSome && !(either && said.length === 1)) {
    return verdictOf("partial", text, remarkOf("part-of-term"));
  }
  const remark = verdicts.find((each) => each.remark)?.remark ?? null;
  const isTurned = !isSome && best.some((at, place) => at !== place);
  return verdictOf(worst.outcome, text, remark ?? (isTurned ? remarkOf("other-order") : null));
}

// All orders of so many of some places, those that keep their order first.
function ordersOf(places, many) {
  if (many === 0) return [[]];
  return places.flatMap((place) => {
    const others = places.filter((each) => each !== place);
    return ordersOf(others, many - 1).map((order) => [place, ...order]);
  });
}
