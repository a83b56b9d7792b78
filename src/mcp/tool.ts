import type { McpServer, StandardSchemaWithJSON } from '@modelcontextprotocol/server';
import type { z } from 'zod';
import { cited } from './cite.ts';
import type { Published } from './published.ts';

/** Puts a tool on a server, for what is published somewhere. */
export type Registration = (server: McpServer, published: Published) => void;

interface Tool<Asked> {
  name: string;
  title: string;
  description: string;
  input: z.ZodType<Asked>;
  /** What it answers; an error that it throws is told to the agent in its own words. */
  answer: (published: Published, asked: Asked) => Promise<object>;
}

/**
 * A tool that only reads. To each answer are added the day as of which it holds, and the documents
 * that it names by id, with their publishers and days.
 */
export function toolOf<Asked>(tool: Tool<Asked>): Registration {
  const { name, title, description, input, answer } = tool;
  // Checked by the server before it calls, so that what arrives is what was asked for.
  const inputSchema: StandardSchemaWithJSON = input;
  return (server, published) => {
    server.registerTool(
      name,
      {
        title,
        description,
        inputSchema,
        annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
      },
      async (asked) => {
        const whole = await cited(published, await answer(published, asked as Asked));
        return {
          content: [{ type: 'text', text: JSON.stringify(whole) }],
          structuredContent: whole,
        };
      },
    );
  };
}
