#!/bin/bash
# Started by the Lambda Web Adapter as the handler of ChatFunction, and by the local run in the same way.
cd "${LAMBDA_TASK_ROOT:-$(dirname "$0")/..}" || exit 1
export PYTHONPATH="$PWD:${PYTHONPATH:-}"
exec python3 -u -m uvicorn --factory chat.app:create_app --host 127.0.0.1 --port "${AWS_LWA_PORT:-8080}" --no-access-log
