#ifndef DESCRIPTORS_H
#define DESCRIPTORS_H

/// Makes all open descriptors from `first` on close on exec. glibc can close them in the child only from 2.34 on.
void close_descriptors_on_exec(int first);

/// The same without the system call of Linux 5.11 and later, descriptor by descriptor.
void close_each_descriptor_on_exec(int first);

#endif
