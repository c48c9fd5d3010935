// What /system.json tells of the drawing.
import type { ElementDefinition, StylesheetJson } from 'cytoscape';
import type { Colours } from './colours';

export interface NetworkNode { id: string; name: string; x: number; y: number; bloc: string; isBalancer: boolean; isTold: boolean; href: string }
export interface NetworkLine { first: string; second: string; sign: number; width: number; opacity: number; isFrustrated: boolean; words: string; href: string; bend: number }
export interface NetworkDrawing { width: number; height: number; label: string; nodes: NetworkNode[]; ties: NetworkLine[] }
export interface SystemView { step: string; bin: number; says: string[]; drawing: NetworkDrawing }

export const readView = async (answer: Response): Promise<SystemView> => (await answer.json() as { view: SystemView }).view;

const tieId = (line: NetworkLine): string => `${line.first} ${line.second}`;

const classesOf = (...names: (string | false)[]): string => names.filter(Boolean).join(' ');

// A letter drawn as a picture: a node has one label, and that is its name.
const letter = (text: string, ink: string): string =>
  `data:image/svg+xml;utf8,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="26" height="26"><text x="13" y="18" text-anchor="middle" font-family="sans-serif" font-weight="600" font-size="13" fill="${ink}">${text}</text></svg>`)}`;

export const nodeOf = (node: NetworkNode, colours: Colours): ElementDefinition => ({
  group: 'nodes',
  data: { id: node.id, name: node.name, short: node.isTold ? node.id : '', href: node.href, ...(node.bloc ? { letter: letter(node.bloc, colours.ink) } : {}) },
  position: { x: node.x, y: node.y },
  classes: classesOf(!node.isTold && 'absent', node.isTold && node.bloc === '' && 'untied', node.isBalancer && 'balancer', node.bloc !== '' && 'lettered'),
});

export const tieOf = (line: NetworkLine): ElementDefinition => ({
  group: 'edges',
  data: { id: tieId(line), source: line.first, target: line.second, width: line.width, opacity: line.opacity, words: line.words, href: line.href, bend: line.bend },
  classes: classesOf(line.bend !== 0 && 'bent', line.sign > 0 ? 'positive' : line.sign < 0 ? 'negative' : 'unsigned', line.isFrustrated && 'frustrated'),
});

// On a narrow screen names are ids, in letters as large as the drawing is small, and who is not told of has none.
const narrowStyle = (zoom: number): StylesheetJson => [{ selector: 'node', style: { label: 'data(short)', 'font-size': 11 / zoom, 'text-outline-width': 2.5 / zoom } }];

export const styleOf = (colours: Colours, narrowAt?: number): StylesheetJson => [
  { selector: 'node', style: {
    width: 24, height: 24, 'background-color': colours.raised, 'border-color': colours.accent, 'border-width': 2, label: 'data(name)', color: colours.ink, 'font-size': 12, 'font-weight': 600,
    'font-family': 'system-ui, sans-serif', 'text-valign': 'bottom', 'text-margin-y': 4, 'text-outline-color': colours.paper, 'text-outline-width': 3,
  } },
  { selector: 'node.lettered', style: { 'background-image': 'data(letter)', 'background-fit': 'cover' } },
  { selector: 'node.balancer', style: { 'border-width': 6, 'border-style': 'double', width: 32, height: 32 } },
  { selector: 'node.untied', style: { width: 14, height: 14, 'border-width': 1.5, 'font-weight': 400 } },
  { selector: 'node.absent', style: { width: 8, height: 8, 'border-color': colours.line, 'background-color': colours.line, color: colours.soft, 'font-weight': 400, 'font-size': 11 } },
  { selector: 'edge', style: { width: 'data(width)', 'line-opacity': 'data(opacity)' as unknown as number, 'curve-style': 'straight' } },
  { selector: 'edge.bent', style: { 'curve-style': 'unbundled-bezier', 'control-point-distances': 'data(bend)' as unknown as number, 'control-point-weights': 0.5 } },
  { selector: 'edge.positive', style: { 'line-color': colours.cooperation } },
  { selector: 'edge.negative', style: { 'line-color': colours.conflict, 'line-style': 'dashed', 'line-dash-pattern': [9, 6] } },
  { selector: 'edge.unsigned', style: { 'line-color': colours.strongLine, 'line-style': 'dotted' } },
  { selector: 'edge.frustrated', style: { label: '✕', color: colours.ink, 'font-size': 14, 'text-outline-color': colours.paper, 'text-outline-width': 3 } },
  { selector: 'edge:active, node:active', style: { 'overlay-opacity': 0 } },
  ...(narrowAt === undefined ? [] : narrowStyle(narrowAt)),
];
