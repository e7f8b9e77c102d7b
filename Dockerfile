# Three images from one file: `runtime` serves production, `demo` is the whole demonstration in one container.

FROM node:24-bookworm-slim AS node
WORKDIR /jalon
ENV npm_config_fund=false npm_config_audit=false npm_config_update_notifier=false

# Everything the build needs. Install scripts never run.
FROM node AS build
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY . .
# Production holds no line of the demonstration: neither its sign-in, nor its bar, nor its people.
RUN node tools/build/main.mjs --without-demo

# The packages the server uses, without ours to build and without the packaged Node.
FROM node AS packages
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --omit=dev --omit=optional

FROM node AS runtime
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4200 FILE_STORE=/data/files
COPY package.json ./
COPY --from=packages /jalon/node_modules node_modules
COPY --from=build /jalon/dist/apps dist/apps
RUN mkdir -p /data/files /data/seals /data/backups && chown -R node:node /data
USER node
VOLUME /data/files
EXPOSE 4200
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "dist/apps/api/main.mjs"]

FROM build AS demo
RUN node tools/build/api.mjs && mkdir /data && chown node:node /data
USER node
ENV JALON_DATA=/data
VOLUME /data
CMD ["node", "tools/start/main.mjs", "--demo"]
