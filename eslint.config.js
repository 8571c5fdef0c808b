import js from "@eslint/js";
import globals from "globals";

const code = ["topicgraph/page/js/**/*.js", "tests/page/js/**/*.js"];

export default [
  { ignores: ["**/*", "!topicgraph/", "!topicgraph/page/", "!topicgraph/page/js/**"] },
  {
    ...js.configs.recommended,
    files: ["topicgraph/page/js/**/*.js"],
    languageOptions: { globals: { ...globals.browser, vis: "readonly" } },
    rules: {
      ...js.configs.recommended.rules,
      eqeqeq: "error",
      "max-len": ["error", { code: 100 }],
      "no-shadow": "error",
      "prefer-const": "error",
    },
  },
];
