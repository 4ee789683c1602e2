// The direction of a coordinate: the N of 66.5° N.

// A text without the direction at its end or before its number, and the direction, or "".
function withoutDirection(text) {
  for (const { any } of [PATTERNS.direction_last, PATTERNS.direction_first]) {
    const found = any.exec(text);
    const direction = found && MAPS.directions.get(small(found[1]));
    if (direction) {
      const after = text.slice(found.index + found[0].length);
      return [stripped(text.slice(0, found.index) + after), direction];
    }
  }
  return [text, ""];
}
