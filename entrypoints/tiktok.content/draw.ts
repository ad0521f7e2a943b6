// Draws components into a shadow root, and draws them again over what is there: focus, open cards and listeners stay. Stands
// in for the renderer of Preact, which weighs four times as much: pages are given functions without state, and no more.

import type { ComponentChild, ComponentChildren } from 'preact';

type Props = Readonly<Record<string, unknown>>;

/** An element or a text to be drawn. Its path tells where it stands in the tree, and so which node it was before. */
interface Leaf {
  readonly path: string;
  /** Null for text. */
  readonly tag: string | null;
  readonly props: Props;
  readonly text: string;
}

const SVG = 'http://www.w3.org/2000/svg';
const NO_PROPS: Props = {};
/** What was drawn into a node, by path. */
const drawnIn = new WeakMap<Node, ReadonlyMap<string, ChildNode>>();
const propsOf = new WeakMap<Node, Props>();

/** Draws a tree behind whatever else the root holds; null takes it away again. Keys keep nodes apart as in Preact. */
export function draw(tree: ComponentChildren, root: ShadowRoot): void {
  place(root, tree, root.querySelector('style'));
}

/** `last`: what stands before all that is drawn. */
function place(parent: Node, tree: unknown, last: ChildNode | null): void {
  const before = drawnIn.get(parent) ?? new Map<string, ChildNode>();
  const now = new Map<string, ChildNode>();
  const leaves = [...leavesOf(tree, '')];
  for (const leaf of leaves) {
    const old = before.get(leaf.path);
    const isSame = old && old.nodeName.toLowerCase() === (leaf.tag ?? '#text');
    now.set(leaf.path, isSame ? old : create(parent, leaf));
  }
  const kept = new Set(now.values());
  for (const node of before.values()) if (!kept.has(node)) node.remove();
  let previous = last;
  for (const leaf of leaves) {
    const node = now.get(leaf.path);
    if (!node) continue;
    const next = previous ? previous.nextSibling : parent.firstChild;
    if (next !== node) parent.insertBefore(node, next);
    previous = node;
    fill(node, leaf);
  }
  drawnIn.set(parent, now);
}

/** Components are called, nothing and truth values draw nothing, lists are drawn one after the other. */
function* leavesOf(child: unknown, path: string): Generator<Leaf> {
  if (child === null || child === undefined || typeof child === 'boolean') return;
  if (Array.isArray(child)) {
    for (const [index, one] of child.entries()) yield* leavesOf(one, `${path}/${keyOf(one) ?? index}`);
  } else if (!isElement(child)) {
    yield { path, tag: null, props: NO_PROPS, text: String(child) };
  } else if (typeof child.type === 'function') {
    yield* leavesOf(child.type(child.props), path);
  } else {
    yield { path, tag: child.type, props: child.props, text: '' };
  }
}

interface ElementLike {
  readonly type: string | ((props: Props) => ComponentChild);
  readonly props: Props;
  readonly key: unknown;
}

function isElement(child: unknown): child is ElementLike {
  return typeof child === 'object' && child !== null && 'type' in child;
}

function keyOf(child: unknown): unknown {
  return isElement(child) ? child.key : null;
}

function create(parent: Node, { tag, text }: Leaf): ChildNode {
  const { ownerDocument } = parent;
  if (!ownerDocument) throw new Error('drawn into no document');
  if (tag === null) return ownerDocument.createTextNode(text);
  const isSvg = tag === 'svg' || (parent instanceof Element && parent.namespaceURI === SVG);
  return isSvg ? ownerDocument.createElementNS(SVG, tag) : ownerDocument.createElement(tag);
}

function fill(node: ChildNode, { props, text }: Leaf): void {
  if (!(node instanceof Element)) {
    if (node.nodeValue !== text) node.nodeValue = text;
    return;
  }
  const before = propsOf.get(node) ?? NO_PROPS;
  for (const name of new Set([...Object.keys(before), ...Object.keys(props)])) {
    if (name !== 'children' && before[name] !== props[name]) set(node, name, before[name], props[name]);
  }
  propsOf.set(node, props);
  place(node, props['children'], null);
}

function set(element: Element, name: string, before: unknown, now: unknown): void {
  if (name.startsWith('on')) {
    const type = name.slice(2).toLowerCase();
    if (typeof before === 'function') element.removeEventListener(type, before as EventListener);
    if (typeof now === 'function') element.addEventListener(type, now as EventListener);
  } else if (now === null || now === undefined || (now === false && !name.includes('-'))) {
    element.removeAttribute(name);
  } else {
    element.setAttribute(name, now === true && !name.includes('-') ? '' : String(now));
  }
}
