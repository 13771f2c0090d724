#!/bin/sh
# The same door with curl alone: a token, and one lesson.
#   SAMENSPEL_URL=https://… CLIENT_ID=… CLIENT_SECRET=… ./client.sh LES_ID INBURGERAAR_ID
set -eu

# Secret and token go in by standard input, so that no list of processes shows them.
antwoord=$(printf 'user = "%s:%s"\n' "$CLIENT_ID" "$CLIENT_SECRET" | curl --silent --fail --config - \
  --data-urlencode grant_type=client_credentials --data-urlencode 'scope=presentie:vastleggen' "$SAMENSPEL_URL/oauth/token")
token=$(printf '%s' "$antwoord" | sed 's/.*"access_token":"\([^"]*\)".*/\1/')

# The key names this intention: the same call again, after a time-out for instance, has no second effect.
printf 'header = "Authorization: Bearer %s"\n' "$token" | curl --silent --fail-with-body --config - --retry 3 \
  --header 'Content-Type: application/json' --header 'Accept: application/graphql-response+json' \
  --data "{\"query\":\"mutation(\$input: PresentieVastleggenInput!) { presentieVastleggen(input: \$input) { les { id aantalVastgelegd } } }\",
    \"variables\":{\"input\":{\"idempotentieSleutel\":\"curl-$1-$2\",\"lesId\":\"$1\",\"regels\":[{\"inburgeraarId\":\"$2\",\"status\":\"AANWEZIG\"}]}}}" \
  "$SAMENSPEL_URL/graphql"
