"""A program in a pseudo-terminal, and what its keys cost."""
import fcntl, glob, os, pty, select, signal, struct, termios, time


class Program:
    def __init__(self, argv, environment, size=(100, 30)):
        self.start = time.perf_counter()
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            columns, rows = size
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
            os.execvpe(argv[0], argv, environment)

    def settle(self, quiet=0.15, limit=60):
        """The bytes that come until none have come for a while, and when the last of them did."""
        data, last, end = b"", time.perf_counter(), time.perf_counter() + limit
        while time.perf_counter() < end and select.select([self.terminal], [], [], quiet)[0]:
            try:
                chunk = os.read(self.terminal, 65536)
            except OSError:
                break
            if not chunk:
                break
            data, last = data + chunk, time.perf_counter()
        return data, last

    def press(self, key, quiet=0.15):
        """What one key costs when the screen is at rest: milliseconds to its last byte, those of CPU, and bytes."""
        cpu, start = self.cpu, time.perf_counter()
        os.write(self.terminal, key.encode())
        data, last = self.settle(quiet)
        return {"wall": (last - start) * 1000, "cpu": (self.cpu - cpu) * 1000, "bytes": len(data)}

    @property
    def cpu(self):
        """Seconds of all threads."""
        total = 0
        for path in glob.glob(f"/proc/{self.pid}/task/*/schedstat"):
            with open(path) as file:
                total += int(file.read().split()[0])
        return total / 1e9

    def field(self, file, name):
        with open(f"/proc/{self.pid}/{file}") as lines:
            for line in lines:
                if line.startswith(name + ":"):
                    return int(line.split()[1])

    def end(self, keys):
        """Its use of resources."""
        try:
            os.write(self.terminal, keys.encode())
            self.settle(0.05, 1)
        except OSError:
            pass
        os.close(self.terminal)
        for _ in range(100):
            pid, _, usage = os.wait4(self.pid, os.WNOHANG)
            if pid:
                return usage
            time.sleep(0.01)
        os.kill(self.pid, signal.SIGKILL)
        return os.wait4(self.pid, 0)[2]
