// The page's own colours, for a canvas that cannot read classes.
export interface Colours { paper: string; raised: string; ink: string; soft: string; line: string; strongLine: string; accent: string; cooperation: string; conflict: string }

export const readColours = (): Colours => {
  const style = getComputedStyle(document.documentElement);
  const of = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return {
    paper: of('paper'), raised: of('raised'), ink: of('ink'), soft: of('soft'), line: of('line'), strongLine: of('strong-line'), accent: of('accent'),
    cooperation: of('cooperation'), conflict: of('conflict'),
  };
};
