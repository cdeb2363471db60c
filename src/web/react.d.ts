// React publishes no types of its own; this is the little of it that the pages use and that GraphiQL's types name.
declare module 'react' {
  export type ReactNode = JSX.Element | string | number | boolean | null | undefined | readonly ReactNode[];
  export type FC<Props = object> = (props: Props) => JSX.Element;
  export type ComponentPropsWithoutRef<Component> = Component extends (props: infer Props) => unknown ? Props : never;
  export const StrictMode: FC<{ children?: ReactNode }>;

  export namespace JSX {
    interface Element {
      readonly key: string | null;
    }
    interface ElementChildrenAttribute {
      children: unknown;
    }
    interface IntrinsicElements {
      span: { className?: string; lang?: string; children?: ReactNode };
      small: { lang?: string; children?: ReactNode };
    }
  }
}

declare module 'react/jsx-runtime' {
  export { JSX } from 'react';
}

declare module 'react-dom/client' {
  import type { ReactNode } from 'react';
  export function createRoot(container: globalThis.Element): { render(children: ReactNode): void };
}
