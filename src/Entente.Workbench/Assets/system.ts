// The signed network that can be dragged, zoomed and asked; it stands in for the drawing of the page, which stays for those who do not see it.
import cytoscape, { type Core, type EventObject } from 'cytoscape';
import { readColours } from './network/colours';
import { nodeOf, styleOf, tieOf, readView, type NetworkDrawing } from './network/drawing';
import { followSlider } from './network/slider';
import { stageTools } from './stage/tools';

// The library would write a style element of its own, which the page's policy forbids; it does not where this name is taken.
const reserved = document.createElement('template');
reserved.id = '__________cytoscape_stylesheet';
document.head.append(reserved);

const ZOOM = 1.3;
const MOST_FIT = 1.25;
const NARROW = 600;
const HINT = 'Point at a tie to see what stands behind it, open it with a click; drag actors, zoom with the buttons or with Ctrl and the wheel.';

class SignedNetworkElement extends HTMLElement {
  private cy: Core | undefined;
  private readonly told = document.createElement('p');
  private readonly dark = matchMedia('(prefers-color-scheme: dark)');
  private drawing: NetworkDrawing | undefined;
  private narrowAt: number | undefined;
  private readonly recolour = (): void => { if (this.drawing) { this.show(this.drawing); } };
  private readonly stop = new AbortController();

  connectedCallback(): void {
    void this.start();
  }

  disconnectedCallback(): void {
    this.stop.abort();
    this.dark.removeEventListener('change', this.recolour);
    this.cy?.destroy();
  }

  private async start(): Promise<void> {
    const answer = await fetch(this.dataset.from ?? '', { signal: this.stop.signal }).catch(() => undefined);
    if (!answer?.ok) {
      return;
    }

    const { drawing } = await readView(answer);
    this.build(drawing);
    this.show(drawing);
    this.dark.addEventListener('change', this.recolour);
    followSlider(view => this.show(view.drawing), this.stop.signal);
  }

  private build(drawing: NetworkDrawing): void {
    const stage = document.createElement('div');
    stage.className = 'stage';
    // A small network stays small: the stage is no higher than its drawing at its largest fit.
    stage.style.aspectRatio = `${drawing.width} / ${drawing.height}`;
    stage.style.maxHeight = `${MOST_FIT * drawing.height}px`;
    stage.setAttribute('aria-hidden', 'true');
    this.told.className = 'stage-told';
    this.told.textContent = HINT;
    this.querySelector('svg')?.classList.add('hidden');
    this.append(this.tools(), stage, this.told);
    this.cy = cytoscape({ container: stage, layout: { name: 'preset' }, userZoomingEnabled: matchMedia('(pointer: coarse)').matches, boxSelectionEnabled: false, autounselectify: true, minZoom: 0.2, maxZoom: 5 });
    this.cy.on('mouseover', 'edge', event => { this.told.textContent = String(event.target.data('words')); });
    this.cy.on('mouseout', 'edge', () => { this.told.textContent = HINT; });
    this.cy.on('tap', 'edge, node', (event: EventObject) => { location.assign(String(event.target.data('href'))); });
    stage.addEventListener('wheel', event => {
      if (event.ctrlKey) {
        event.preventDefault();
        this.zoom(event.deltaY < 0 ? ZOOM : 1 / ZOOM);
      }
    }, { passive: false });
  }

  // Actors stay where they are, also where somebody dragged them; only what is told of them changes.
  private show(drawing: NetworkDrawing): void {
    const cy = this.cy;
    if (!cy) {
      return;
    }

    const first = this.drawing === undefined;
    this.drawing = drawing;
    const colours = readColours();
    const places = new Map(cy.nodes().map(node => [node.id(), { ...node.position() }]));
    cy.batch(() => {
      cy.elements().remove();
      cy.add([...drawing.nodes.map(node => nodeOf(node, colours)), ...drawing.ties.map(tieOf)]);
      cy.nodes().forEach(node => { const place = places.get(node.id()); if (place) { node.position(place); } });
    });
    cy.style(styleOf(colours, this.narrowAt));
    if (first) {
      this.fit();
      cy.userPanningEnabled(true);
    }

    this.querySelector('svg')?.setAttribute('aria-label', drawing.label);
  }

  private fit(): void {
    const cy = this.cy;
    if (!cy) {
      return;
    }

    const isNarrow = cy.width() < NARROW;
    const framed = isNarrow ? cy.nodes('.lettered, .untied') : undefined;
    cy.fit(framed, 24);
    if (isNarrow) {
      this.narrowAt = cy.zoom();
      cy.style(styleOf(readColours(), this.narrowAt));
      cy.fit(framed, 8);
    }

    if (cy.zoom() > MOST_FIT) {
      cy.zoom(MOST_FIT);
      cy.center();
    }
  }

  private zoom(by: number): void {
    const cy = this.cy;
    cy?.zoom({ level: cy.zoom() * by, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
  }

  private tools(): HTMLElement {
    return stageTools([
      ['+', 'Nearer', '+', () => this.zoom(ZOOM)], ['−', 'Farther', '-', () => this.zoom(1 / ZOOM)], ['⤢', 'The whole picture', '0', () => this.fit()],
    ]);
  }
}

customElements.define('signed-network', SignedNetworkElement);
