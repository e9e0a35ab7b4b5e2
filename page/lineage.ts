export type Above = Element | null;

/** What an element is laid out in, out of shadow trees too. */
export function above(element: Element): Above {
  if (element.assignedSlot) return element.assignedSlot;
  const parent = element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : element.parentElement;
}

/** An element and all that it stands in. */
export function lineage(element: Element): Element[] {
  const line: Element[] = [];
  for (let at: Above = element; at; at = above(at)) line.push(at);
  return line;
}
