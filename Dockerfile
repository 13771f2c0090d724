# Two images from one file:
#   portaal      the server with the client that it serves; also runs the migrations. This is what production runs.
#   inlogdienst  an OpenID provider without passwords, for trying out. Never deploy it.

FROM node:20-slim AS bouw
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# No package may run a script of its own while it is installed; the build needs none.
RUN npm ci --ignore-scripts
COPY tsconfig.json vite.config.ts vite.server.config.ts ./
COPY shared shared
COPY client client
COPY server server
RUN npm run build

FROM node:20-slim AS afhankelijkheden
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Optional packages are the embedded PostgreSQL and the binaries of the build: here the database is a server of its own.
RUN npm ci --omit=dev --omit=optional --ignore-scripts

FROM bouw AS inlogdienst
COPY test/support/oidcProvider.ts test/support/oidc-provider.d.ts test/support/
COPY scripts/oidcDemo.ts scripts/
USER node
ENV HOST=0.0.0.0 PORT=9000
EXPOSE 9000
HEALTHCHECK --interval=5s --timeout=5s --start-period=20s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/.well-known/openid-configuration`).then((a) => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--import", "tsx", "scripts/oidcDemo.ts"]

FROM node:20-slim AS portaal
WORKDIR /app
COPY --from=afhankelijkheden /app/node_modules node_modules
COPY --from=bouw /app/dist dist
COPY package.json LICENSE ./
# Files belong to root, so that the server cannot change its own program.
USER node
# Production unless somebody says otherwise: then there is no demo, and https and every secret are demanded.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((a) => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/server/main.js"]
