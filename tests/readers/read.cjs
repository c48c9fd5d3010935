// Opens an export with a reader of its format and prints what that reader found. Anything the reader cannot take ends in an error.
'use strict';
const fs = require('fs');

const readers = {
  graphml: (text) => graph(require('graphology-graphml'), text),
  gexf: (text) => graph(require('graphology-gexf'), text),
  jsonld: readJsonld,
  ftm: readFtm,
  timelinejs: readTimeline,
};

function graph(format, text) {
  const read = format.parse(require('graphology'), text);
  return {
    type: read.type,
    multi: read.multi,
    attributes: read.getAttributes(),
    nodes: read.mapNodes((id, attributes) => ({ id, ...attributes })),
    edges: read.mapEdges((id, attributes, source, target) => ({ source, target, ...attributes })),
  };
}

async function readJsonld(text) {
  const documentLoader = (address) => { throw new Error(`wants the network: ${address}`); };
  const quads = await require('jsonld').toRDF(JSON.parse(text), { documentLoader, safe: true });
  return quads.map((quad) => ({ subject: quad.subject.value, predicate: quad.predicate.value, object: quad.object.value }));
}

function readFtm(text) {
  const { Model, defaultModel } = require('@alephdata/followthemoney');
  const model = new Model(defaultModel);
  const lines = text.trim().split('\n').map((line) => JSON.parse(line));
  const schemaOf = new Map(lines.map((line) => [line.id, model.getSchema(line.schema)]));
  if (schemaOf.size !== lines.length) throw new Error('an id stands twice');
  for (const line of lines) checkEntity(model.getEntity(line), line, schemaOf);
  return lines.map((line) => ({ id: line.id, schema: line.schema, caption: model.getEntity(line).getCaption(), properties: line.properties }));
}

function checkEntity(entity, line, schemaOf) {
  for (const required of entity.schema.required || []) {
    if (!entity.hasProperty(required)) throw new Error(`${line.id} lacks ${required}`);
  }
  for (const [name, values] of Object.entries(line.properties)) {
    const property = entity.schema.getProperty(name);
    for (const value of values) {
      if (property.type.isEntity) {
        const target = schemaOf.get(value);
        if (!target || !target.isA(property.getRange().name)) throw new Error(`${line.id} refers by ${name} to ${value}, which is no ${property.getRange().name} of this file`);
      } else if (property.type.values.size > 0 && !property.type.values.has(value)) {
        throw new Error(`${line.id} has ${name} ${value}, which is no ${property.type.name}`);
      } else if (property.type.name === 'date' && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(value)) {
        throw new Error(`${line.id} has ${name} ${value}, which is no date`);
      }
    }
  }
}

async function readTimeline(text) {
  const { JSDOM } = require('jsdom');
  const page = new JSDOM('<!doctype html><div id="timeline"></div>', { runScripts: 'outside-only', pretendToBeVisual: true, url: 'http://localhost/' });
  page.window.eval(fs.readFileSync(require.resolve('@knight-lab/timelinejs/dist/js/timeline.js'), 'utf8'));
  page.window.given = text;
  const timeline = page.window.eval("new TL.Timeline('timeline', JSON.parse(given), {})");
  await new Promise((resolve) => setTimeout(resolve, 300));
  return {
    messages: timeline.config.messages,
    title: timeline.config.title.text,
    events: timeline.config.events.map((event) => ({ id: event.unique_id, shown: event.start_date.getDisplayDate(timeline.language), group: event.group, ...event.text })),
  };
}

async function main([format, file]) {
  const found = await readers[format](fs.readFileSync(file, 'utf8'));
  process.stdout.write(JSON.stringify(found), () => process.exit(0));
}

main(process.argv.slice(2)).catch((error) => { fs.writeSync(2, `${error.stack}\n`); process.exit(1); });
