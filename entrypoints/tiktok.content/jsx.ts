// What JSX becomes on pages: plain objects for draw.ts. The build puts this in place of Preact's runtime (wxt.config.ts).

type Props = Readonly<Record<string, unknown>>;

/** Gives an element as draw.ts reads it. */
export function jsx(type: unknown, props: Props, key: unknown = null): unknown {
  return { type, props, key };
}

export { jsx as jsxs };

/** Several children without an element around them. */
export function Fragment({ children }: Props): unknown {
  return children;
}
