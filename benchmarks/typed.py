"""The typed classes compared with pydicom: import, construction and attribute access.

Run ``python -m benchmarks.typed``; `benchmarks.editor` measures editors and type checkers.
"""

from __future__ import annotations

from typing import Any

from benchmarks.common import compare, header, process

VALUES = {"CS": "YES", "DS": 1.5, "IS": 7, "DA": "20261120", "TM": "120000", "DT": "20261120120000", "UI": "1.2.3", "PN": "Doe^Jane",
          "US": 512, "FD": 0.5, "FL": 0.5, "AS": "040Y", "AE": "SCANNER"}  # fmt: skip


def keywords(count: int = 100) -> dict[str, Any]:
    """Return values for keywords of CT Image that pydicom also knows."""
    from pydicom.datadict import tag_for_keyword

    from dcmgen.iods import CTImage

    chosen: dict[str, Any] = {}
    for keyword, field in CTImage.fields().items():
        if (
            tag_for_keyword(keyword) is None
            or field.VR == "SQ"
            or field.VR.startswith("O")
            or " " in field.VR
            or field.tag >> 16 == 0x6000
        ):
            continue
        value = VALUES.get(field.VR, "text" if field.VR in {"LO", "SH", "ST", "LT", "UC", "UT", "UR"} else None)
        if value is not None and len(chosen) < count:
            chosen[keyword] = value if field.VM == "1" else [value, value]
    return chosen


def access() -> None:
    """Measure construction and attribute access."""
    from pydicom import Dataset as PydicomDataset

    from dcmgen import Dataset
    from dcmgen.iods import CTImage

    values = keywords()

    def pydicom_dataset() -> PydicomDataset:
        dataset = PydicomDataset()
        for keyword, value in values.items():
            setattr(dataset, keyword, value)
        return dataset

    compare(
        f"construct CT with {len(values)} keywords",
        {"CTImage": lambda: CTImage(**values), "Dataset": lambda: Dataset(**values), "pydicom": pydicom_dataset},
    )
    typed, generic, other = CTImage(**values), Dataset(**values), pydicom_dataset()
    times = range(1000)

    def get(dataset: Any) -> Any:
        def run() -> None:
            for _ in times:
                dataset.Manufacturer  # noqa: B018

        return run

    compare("1000 gets of an attribute", {"CTImage": get(typed), "Dataset": get(generic), "pydicom": get(other)})

    def put(dataset: Any) -> Any:
        def run() -> None:
            for _ in times:
                dataset.Manufacturer = "ACME"

        return run

    compare("1000 sets of an attribute", {"CTImage": put(typed), "Dataset": put(generic), "pydicom": put(other)})


def imports() -> None:
    """Measure new processes that import an IOD, compared with those that import only dcmgen."""
    process(
        "import, beyond `import dcmgen`",
        {
            "CTImage": "import dcmgen; from dcmgen.iods import CTImage",
            "EnhancedMRImage": "import dcmgen; from dcmgen.iods import EnhancedMRImage",
            "Dataset": "import dcmgen; from dcmgen import Dataset",
            "pydicom": "import dcmgen, pydicom",
        },
        base="import dcmgen",
        rounds=21,
    )


def main() -> None:
    """Measure the tasks and print the table."""
    header()
    imports()
    access()


if __name__ == "__main__":
    main()
