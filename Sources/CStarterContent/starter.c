#include "CStarterContent.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char collection[] = {
#embed "../../data/collection.yaml"
};
static const unsigned char migu_membership[] = {
#embed "../../data/services/migu-membership.yaml"
};
static const unsigned char millie_library[] = {
#embed "../../data/services/millie-library.yaml"
};
static const unsigned char mobile_micropayment[] = {
#embed "../../data/services/mobile-micropayment.yaml"
};
static const unsigned char public_helplines[] = {
#embed "../../data/services/public-helplines.yaml"
};
static const unsigned char seomin_itda[] = {
#embed "../../data/services/seomin-itda.yaml"
};
static const unsigned char spotify[] = {
#embed "../../data/services/spotify.yaml"
};

static const struct starter_file files[] = {
    {"collection.yaml", collection, sizeof collection},
    {"services/migu-membership.yaml", migu_membership, sizeof migu_membership},
    {"services/millie-library.yaml", millie_library, sizeof millie_library},
    {"services/mobile-micropayment.yaml", mobile_micropayment, sizeof mobile_micropayment},
    {"services/public-helplines.yaml", public_helplines, sizeof public_helplines},
    {"services/seomin-itda.yaml", seomin_itda, sizeof seomin_itda},
    {"services/spotify.yaml", spotify, sizeof spotify},
};

size_t starter_file_count(void) { return sizeof files / sizeof files[0]; }

struct starter_file starter_file_at(size_t index) { return files[index]; }
