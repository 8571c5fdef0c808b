#!/usr/bin/env bash
# Install the wheel in a clean environment and use it: .ci/check_wheel.sh PYTHON RESOLUTION [WHEEL]
# PYTHON is a version such as 3.13; RESOLUTION is lowest-direct or highest; without WHEEL it is
# built. Needs uv.
set -euo pipefail
cd "$(dirname "$0")/.."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

if [ -n "${3:-}" ]; then cp "$3" "$scratch"; else uv build -q --wheel -o "$scratch" .; fi
uv venv -q --python "$1" "$scratch/venv"
uv pip install -q --python "$scratch/venv" --resolution "$2" "$scratch"/*.whl
cp -r seeds "$scratch/seeds"
cd "$scratch" # away from the source, so that only the wheel can be imported
export PATH="$scratch/venv/bin:$PATH"
python --version
topicgraph --version
topicgraph build seeds -o output
topicgraph story output "Council votes 24-17 to ban emotion-reading cameras in Port Elsing"
topicgraph compare output tabloids "general news"
topicgraph path output "New York Post" "Evening Spark"
topicgraph export output graph.graphml
test -s output/graph.html
