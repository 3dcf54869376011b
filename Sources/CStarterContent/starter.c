#include "CStarterContent.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char collection[] = {
#embed "../../data/collection.yaml"
};
static const unsigned char collection_compiled[] = {
#embed "Compiled/collection.compiled"
};
static const unsigned char migu_membership[] = {
#embed "../../data/services/migu-membership.yaml"
};
static const unsigned char migu_membership_compiled[] = {
#embed "Compiled/migu-membership.compiled"
};
static const unsigned char millie_library[] = {
#embed "../../data/services/millie-library.yaml"
};
static const unsigned char millie_library_compiled[] = {
#embed "Compiled/millie-library.compiled"
};
static const unsigned char mobile_micropayment[] = {
#embed "../../data/services/mobile-micropayment.yaml"
};
static const unsigned char mobile_micropayment_compiled[] = {
#embed "Compiled/mobile-micropayment.compiled"
};
static const unsigned char public_helplines[] = {
#embed "../../data/services/public-helplines.yaml"
};
static const unsigned char public_helplines_compiled[] = {
#embed "Compiled/public-helplines.compiled"
};
static const unsigned char seomin_itda[] = {
#embed "../../data/services/seomin-itda.yaml"
};
static const unsigned char seomin_itda_compiled[] = {
#embed "Compiled/seomin-itda.compiled"
};
static const unsigned char spotify[] = {
#embed "../../data/services/spotify.yaml"
};
static const unsigned char spotify_compiled[] = {
#embed "Compiled/spotify.compiled"
};
static const unsigned char searches[] = {
#embed "../../data/searches.yaml"
};

_Alignas(8) static const unsigned char search_index[] = {
#embed "Compiled/search.index"
};

#define FILE(path, name) {path, name, sizeof name, name##_compiled, sizeof name##_compiled}

static const struct starter_file files[] = {
    FILE("collection.yaml", collection),
    FILE("services/migu-membership.yaml", migu_membership),
    FILE("services/millie-library.yaml", millie_library),
    FILE("services/mobile-micropayment.yaml", mobile_micropayment),
    FILE("services/public-helplines.yaml", public_helplines),
    FILE("services/seomin-itda.yaml", seomin_itda),
    FILE("services/spotify.yaml", spotify),
};

size_t starter_file_count(void) { return sizeof files / sizeof files[0]; }

struct starter_file starter_file_at(size_t index) { return files[index]; }

const unsigned char *starter_searches(void) { return searches; }

size_t starter_searches_count(void) { return sizeof searches; }

const unsigned char *starter_index(void) { return search_index; }

size_t starter_index_count(void) { return sizeof search_index; }
