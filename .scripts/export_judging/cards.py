"""Prints the fields of each card in a file as Evolution's library or vobject has them: cards.py evolution|vobject FILE"""
import sys


def evolution(text):
    import gi
    gi.require_version("EBookContacts", "1.2")
    from gi.repository import EBookContacts
    names = ("full-name", "file-as", "nickname", "org", "business-phone", "business-phone-2", "business-fax", "mobile-phone",
             "other-phone", "email-1", "homepage-url", "note", "id")
    for part in text.split("END:VCARD\r\n"):
        if part.strip():
            card = EBookContacts.Contact.new_from_vcard(part + "END:VCARD\r\n")
            for name in names:
                if card.get_property(name):
                    print(name, repr(card.get_property(name)), sep="\t")
            for number in card.get_attributes(EBookContacts.ContactField.TEL):
                print("TEL", number.get_value(), *(value for one in number.get_params() for value in one.get_values()), sep="\t")


def vobject(text):
    import vobject
    for card in vobject.readComponents(text):
        for line in card.lines():
            print(line.name, line.params, repr(line.value), sep="\t")
        assert card.serialize()


{"evolution": evolution, "vobject": vobject}[sys.argv[1]](open(sys.argv[2], newline="", encoding="utf-8").read())
