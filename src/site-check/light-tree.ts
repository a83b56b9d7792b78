import { Element } from 'domhandler';
import { adapter } from 'parse5-htmlparser2-tree-adapter';

/**
 * How the parser makes elements, without what no rule reads: namespaces of attributes, and for each
 * element where it stood in the text. The parser itself still says where it stumbled.
 */
export const LIGHT_TREE: typeof adapter = {
  ...adapter,
  createElement: (name, namespace, attributes) => {
    const attribs = Object.fromEntries(attributes.map((one) => [one.name, one.value]));
    const element = new Element(name, attribs, []);
    element.namespace = namespace;
    return element;
  },
  adoptAttributes: (element, attributes) => {
    for (const { name, value } of attributes) element.attribs[name] ??= value;
  },
  setNodeSourceCodeLocation: () => undefined,
  updateNodeSourceCodeLocation: () => undefined,
};
