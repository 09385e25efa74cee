"""Entry point of ``python -m dcmgen``."""

from dcmgen.cli import main

if __name__ == "__main__":
    main()
