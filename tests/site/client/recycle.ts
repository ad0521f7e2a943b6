// Puts other data into elements that stay, as frameworks do: they keep their own account of what they made, and step over
// whatever somebody else put in between.

/** What was made: a node and, of an element, the children that were made with it. */
interface Made {
  readonly node: Node;
  children: Made[];
}

const made = new WeakMap<Element, Made>();

/** Notes what an element consists of. To be called before anybody else can reach it. */
export function note(element: Element): Element {
  made.set(element, noted(element));
  return element;
}

function noted(node: Node): Made {
  return { node, children: [...node.childNodes].map(noted) };
}

/**
 * Turns a noted element into the likeness of a fresh one, changing as little as it can: texts and attributes that differ.
 * Elements of another name are replaced; the children of others stay where they are.
 */
export function recycle(element: Element, fresh: Element): void {
  const own = made.get(element);
  if (!own) throw new Error('an element that was never noted cannot be recycled');
  const next = noted(fresh);
  takeAttributes(element, fresh, KEPT);
  becomeIn(own, element, next);
}

/** Gives entries with each one place further, the first at the end, and puts them into noted elements that stay. */
export function recycleFurther<Entry>(
  elements: readonly Element[],
  [first, ...others]: readonly Entry[],
  make: (entry: Entry) => Element,
): readonly Entry[] {
  const moved = first === undefined ? [] : [...others, first];
  moved.forEach((entry, place) => {
    const element = elements[place];
    if (element) recycle(element, make(entry));
  });
  return moved;
}

function become(old: Made, next: Made): void {
  if (old.node instanceof Text && next.node instanceof Text) {
    if (old.node.data !== next.node.data) old.node.data = next.node.data;
    return;
  }
  if (!(old.node instanceof Element && next.node instanceof Element)) return;
  takeAttributes(old.node, next.node, NONE_KEPT);
  becomeIn(old, old.node, next);
}

function becomeIn(old: Made, element: Element, next: Made): void {
  const children: Made[] = [];
  for (let place = 0; place < Math.max(old.children.length, next.children.length); place += 1) {
    const child = old.children[place];
    const wanted = next.children[place];
    if (child && wanted && isAlike(child.node, wanted.node)) {
      become(child, wanted);
      children.push(child);
    } else if (wanted) {
      put(element, wanted.node, child?.node ?? null, children.at(-1)?.node ?? null);
      children.push(wanted);
    } else if (child) {
      child.node.parentNode?.removeChild(child.node);
    }
  }
  old.children = children;
}

function isAlike(a: Node, b: Node): boolean {
  return a.nodeName === b.nodeName;
}

/** Puts a node in another's place, or right behind the one before it. */
function put(parent: Element, node: Node, instead: Node | null, after: Node | null): void {
  if (instead?.parentNode) instead.parentNode.replaceChild(node, instead);
  else if (after?.parentNode === parent) parent.insertBefore(node, after.nextSibling);
  else parent.insertBefore(node, parent.firstChild);
}

/** A row's place is its list's own matter. */
const KEPT: ReadonlySet<string> = new Set(['style', 'data-index']);
const NONE_KEPT: ReadonlySet<string> = new Set();

function takeAttributes(old: Element, next: Element, kept: ReadonlySet<string>): void {
  for (const { name } of [...old.attributes]) {
    if (!next.hasAttribute(name) && !kept.has(name)) old.removeAttribute(name);
  }
  for (const { name, value } of next.attributes) {
    if (old.getAttribute(name) !== value && !kept.has(name)) old.setAttribute(name, value);
  }
}
