// Prints the fields of each card in a file as KDE's address book has them.
#include <KContacts/VCardConverter>
#include <KContacts/Addressee>
#include <QFile>
#include <QTextStream>
int main(int, char **argv) {
  QFile file(argv[1]); file.open(QIODevice::ReadOnly);
  QTextStream out(stdout); out.setCodec("UTF-8");
  for (const auto &one : KContacts::VCardConverter().parseVCards(file.readAll())) {
    out << "name\t" << one.formattedName() << "\n" << "nick\t" << one.nickName() << "\n" << "org\t" << one.organization() << "\n";
    for (const auto &number : one.phoneNumbers()) out << "tel\t" << number.number() << "\t" << number.typeLabel() << "\t" << number.normalizedNumber() << "\n";
    for (const auto &mail : one.emails()) out << "email\t" << mail << "\n";
    out << "url\t" << one.url().url().toString() << "\n" << "note\t" << one.note().replace("\n", "|") << "\n" << "uid\t" << one.uid() << "\n";
  }
}
