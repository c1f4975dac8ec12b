"""The formats a report is written in."""

from workbench.exchange import Format, report_docx, report_html, report_json, report_sheets
from workbench.exchange.report import Report

REPORT_FORMATS: dict[str, Format[Report]] = {
    "html": Format("Report as HTML", ".html", "text/html", report_html.write),
    "docx": Format(
        "Report as Word (DOCX)",
        ".docx",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        report_docx.write,
    ),
    "xlsx": Format(
        "All tables (XLSX)",
        ".xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        report_sheets.write_xlsx,
    ),
    "csv": Format("All tables (CSV)", ".zip", "application/zip", report_sheets.write_csv),
    "json": Format("To run again (JSON)", ".json", "application/json", report_json.write),
}
