export type Above = Element | null;

/** What an element is laid out in, out of shadow trees too. */
export function above(element: Element): Above {
  if (element.assignedSlot) return element.assignedSlot;
  const parent = element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : element.parentElement;
}

/** The element that a text is laid out in: its slot, or the host of the tree that it is a child of. */
export function placeOf(text: Text): Above {
  if (text.assignedSlot) return text.assignedSlot;
  const { parentNode } = text;
  return parentNode instanceof ShadowRoot ? parentNode.host : text.parentElement;
}

/** An element and all that it stands in. */
export function lineage(element: Element): Element[] {
  const line: Element[] = [];
  for (let at: Above = element; at; at = above(at)) line.push(at);
  return line;
}
