// Reads a UI message stream with the AI SDK's own client, from a URL or from standard input, and prints what a page would have:
// {"message": UIMessage, "error": string | null, "versions": number of states that it went through}.
import { DefaultChatTransport, readUIMessageStream } from "ai";
import { Readable } from "node:stream";

const url = process.argv[2] ?? "https://stdin.invalid/api/chat";

const fromStandardInput = async () =>
  new Response(Readable.toWeb(process.stdin), {
    headers: { "content-type": "text/event-stream", "x-vercel-ai-ui-message-stream": "v1" },
  });

const transport = new DefaultChatTransport({ api: url, ...(process.argv[2] ? {} : { fetch: fromStandardInput }) });
const question = { id: "question-1", role: "user", parts: [{ type: "text", text: "출근용 데일리룩 추천" }] };
let error = null;
let message = null;
let versions = 0;
try {
  const stream = await transport.sendMessages({
    chatId: "session-1",
    messages: [question],
    trigger: "submit-message",
    abortSignal: undefined,
  });
  const states = readUIMessageStream({
    stream,
    onError: (problem) => {
      error = String(problem?.message ?? problem);
    },
  });
  for await (const state of states) {
    message = state;
    versions += 1;
  }
} catch (problem) {
  error = String(problem?.message ?? problem);
}
console.log(JSON.stringify({ message, error, versions }));
