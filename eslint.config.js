import js from "@eslint/js";
import globals from "globals";

const rules = {
  ...js.configs.recommended.rules,
  eqeqeq: "error",
  "max-len": ["error", { code: 100 }],
  "no-shadow": "error",
  "prefer-const": "error",
};

export default [
  {
    files: ["topicgraph/page/js/**/*.js", "topicgraph/serve/static/*.js"],
    languageOptions: { globals: globals.browser },
    rules,
  },
  { files: ["tests/page/js/**/*.js"], languageOptions: { globals: globals.node }, rules },
];
